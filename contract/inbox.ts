import * as v from 'valibot'
import { inPlaceActs, type NoticeKind, noticeKinds } from './notice-kinds'
import { type Module, mutation, query, repeatable } from './procedure'
import { amount, cursor, epochMs, id, nothing } from './words'

const noticeKind = v.picklist(Object.keys(noticeKinds) as NoticeKind[])

/** What a member can be told through WeChat. */
const subscription = v.object({
  kind: noticeKind,
  /** WeChat's template, to ask the member about. */
  templateId: id,
  /** Messages he has agreed to and not had yet, as far as the academy knows. */
  left: amount,
})

const subscriptions = v.object({ subscriptions: v.array(subscription) })

/** WeChat asks about three templates at once. */
const kinds = v.pipe(
  v.array(noticeKind),
  v.minLength(1),
  v.maxLength(3),
  v.check((given) => new Set(given).size === given.length),
)

/** One thing that happened something to, as 消息 shows it. */
const inboxItem = v.object({
  itemId: id,
  title: v.string(),
  words: v.string(),
  at: epochMs,
  /** What the member can do, and the page where he can. */
  act: v.string(),
  page: v.string(),
  unread: v.boolean(),
  /** What can be done about it without opening it. */
  inPlace: v.nullable(v.object({ act: v.picklist(inPlaceActs), subjectId: id })),
  /** What happened to it earlier, newest first. */
  before: v.array(v.object({ title: v.string(), at: epochMs })),
})

export type InboxItem = v.InferOutput<typeof inboxItem>

/** Items that are still unread. */
const unread = v.object({ unread: amount })

export const inbox = {
  /**
   * 消息: one line a thing, newest first, with what can be done about it. Filled by the timer within a minute
   * after something happened.
   */
  items: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({ items: v.array(inboxItem), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** The member has opened an item. */
  read: repeatable({ input: v.strictObject({ itemId: id }), output: unread, errors: [] }),

  /** The member has seen all there is: items and announcements. */
  readAll: repeatable({ input: nothing, output: unread, errors: [] }),

  /** Kinds that this academy has a template for; the others are never asked about. */
  overview: query({ input: nothing, output: subscriptions, errors: [] }),

  /** The member has just agreed in WeChat's dialog to one message of each of these kinds. */
  consented: mutation({ input: v.strictObject({ kinds }), output: subscriptions, errors: [] }),
} as const satisfies Module
