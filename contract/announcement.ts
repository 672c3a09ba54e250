import * as v from 'valibot'
import { type Module, mutation, query, repeatable } from './procedure'
import { roles } from './rules/roles'
import { amount, cursor, epochMs, id, linesUpTo, nothing, textUpTo } from './words'

/** 全体 · 一个村社 · 一家企业 · 一种角色. Who that is, is decided anew whenever somebody reads. */
const audience = v.variant('kind', [
  v.strictObject({ kind: v.literal('all') }),
  v.strictObject({ kind: v.literal('village'), villageId: id }),
  v.strictObject({ kind: v.literal('enterprise'), enterpriseId: id }),
  v.strictObject({ kind: v.literal('role'), role: v.picklist(roles) }),
])
export type Audience = v.InferOutput<typeof audience>

/** An announcement as a list shows it. */
const announcementCard = v.object({
  announcementId: id,
  title: v.string(),
  publishedAt: epochMs,
  /** Shown as 已撤回, to those who have read it. */
  withdrawn: v.boolean(),
  unread: v.boolean(),
})
export type AnnouncementCard = v.InferOutput<typeof announcementCard>

/** An announcement as admins list it. */
const publishedCard = v.object({
  ...{ announcementId: id, title: v.string(), publishedAt: epochMs, withdrawn: v.boolean() },
  audienceName: v.string(),
  byMasked: v.string(),
})
export type PublishedCard = v.InferOutput<typeof publishedCard>

const page = v.strictObject({ cursor: v.optional(cursor) })
const one = v.strictObject({ announcementId: id })

export const announcement = {
  /** 通知公告 for the caller, newest first. A page may hold fewer than there are in it for everybody. */
  list: query({
    input: page,
    output: v.object({ announcements: v.array(announcementCard), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** One that is for the caller, or any for an admin: the whole text. */
  one: query({
    input: one,
    output: v.object({
      ...announcementCard.entries,
      text: v.string(),
      audienceName: v.string(),
      tenantName: v.string(),
    }),
    errors: [],
  }),

  /** The caller has read one. */
  read: repeatable({ input: one, output: v.object({ announcementId: id }), errors: [] }),

  /** Admins: how many people an announcement would be for, and whether there are `more`. */
  reach: query({
    input: v.strictObject({ audience }),
    output: v.object({
      audienceName: v.string(),
      people: amount,
      /** There are more than were counted. */
      more: v.boolean(),
    }),
    errors: [],
  }),

  /** Admins: publishes. One document, however many it is for. */
  publish: mutation({
    input: v.strictObject({ title: textUpTo(40), text: linesUpTo(2000), audience }),
    output: v.object({ announcementId: id }),
    errors: [],
  }),

  /** Admins: takes one back. Who has not read it, never sees it. */
  withdraw: mutation({
    input: one,
    output: v.object({ announcementId: id }),
    errors: [
      /** It was taken back before. Read the list again. */
      'WITHDRAWN_ALREADY',
    ],
  }),

  /** Admins: what was published, to whomever, newest first. */
  published: query({
    input: page,
    output: v.object({ announcements: v.array(publishedCard), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** The number at 消息: items and announcements that the caller has not read. */
  badge: query({ input: nothing, output: v.object({ unread: amount }), errors: [] }),
} as const satisfies Module
