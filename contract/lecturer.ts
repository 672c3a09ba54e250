import * as v from 'valibot'
import { type Module, mutation, query } from './procedure'
import { progressIn } from './progress'
import { talkWords } from './rules/flows/talk'
import { lecturerLimits as limits } from './rules/lecturer-limits'
import { amount, cursor, epochMs, id, integerBetween, linesUpTo, nameIn, textUpTo } from './words'

const talkState = nameIn(talkWords.states)
export type TalkState = v.InferOutput<typeof talkState>

/** 在册 · 暂停 */
const lecturerState = v.picklist(['listed', 'paused'])
export type LecturerState = v.InferOutput<typeof lecturerState>

/** What an admin writes of a lecturer. */
const profile = {
  /** As he wants to be called: 周师傅. */
  name: textUpTo(limits.name),
  /** 姜山工匠, 劳模先进, 最美产业工人, 特聘教师 … */
  teacherTitle: textUpTo(limits.teacherTitle),
  honours: v.pipe(v.array(textUpTo(limits.honour)), v.maxLength(limits.honours)),
  topics: v.pipe(v.array(textUpTo(limits.topic)), v.minLength(1), v.maxLength(limits.topics)),
  about: linesUpTo(limits.about),
}

/** A lecturer as a list shows him. */
const lecturerCard = v.object({
  lecturerId: id,
  name: v.string(),
  teacherTitle: v.string(),
  topics: v.array(v.string()),
  state: lecturerState,
  /** Talks that he has held. */
  held: amount,
})
export type LecturerCard = v.InferOutput<typeof lecturerCard>

/** A talk, or the time for one, as a list shows it. */
const talkCard = v.object({
  talkId: id,
  lecturerName: v.string(),
  startsAt: epochMs,
  endsAt: epochMs,
  state: talkState,
  /** What is asked for; null while nobody has asked. */
  topic: v.nullable(v.string()),
  enterpriseName: v.nullable(v.string()),
  place: v.nullable(v.string()),
})
export type TalkCard = v.InferOutput<typeof talkCard>

const lecturerId = v.strictObject({ lecturerId: id })
const talkId = v.strictObject({ talkId: id })
const withReason = v.strictObject({ talkId: id, reason: linesUpTo(limits.reason) })
const moved = v.object({ talkId: id, state: talkState })
const listeners = integerBetween(1, limits.listeners)

const stepErrors = [
  /** The talk is no longer where this step starts. Read it again. */
  'WRONG_STATE',
] as const

export const lecturer = {
  /** Members: the lecturers, who was entered or changed last first; those that are paused for admins alone. */
  list: query({
    input: v.strictObject({ state: lecturerState, cursor: v.optional(cursor) }),
    output: v.object({
      lecturers: v.array(lecturerCard),
      nextCursor: v.nullable(cursor),
      /** The caller's own page, where he is a lecturer. */
      own: v.nullable(id),
    }),
    errors: [],
  }),

  /** Members: one lecturer, the times that he still has, and the enterprises that the caller may ask for. */
  one: query({
    input: lecturerId,
    output: v.object({
      lecturer: lecturerCard,
      honours: v.array(v.string()),
      about: v.string(),
      /** At most 40, the soonest first. */
      times: v.array(v.object({ talkId: id, startsAt: epochMs, endsAt: epochMs })),
      /** May the caller offer times? */
      offers: v.boolean(),
      /** Enterprises for which the caller may ask. */
      enterprises: v.array(v.object({ enterpriseId: id, name: v.string() })),
    }),
    errors: [],
  }),

  /** Admins: 聘任, a member becomes a lecturer, once. */
  enlist: mutation({
    input: v.strictObject({ memberId: id, ...profile }),
    output: v.object({ lecturerId: id }),
    errors: [
      /** The member is a lecturer already. Open his page. */
      'ENLISTED_ALREADY',
    ],
  }),

  /** Admins: what stands on a lecturer's page, and whether he is on the list. */
  change: mutation({
    input: v.strictObject({ lecturerId: id, state: lecturerState, ...profile }),
    output: v.object({ lecturerId: id }),
    errors: [],
  }),

  /**
   * The lecturer himself, or an admin for him: a time at which he would speak; no two times of one lecturer
   * cross. → open
   */
  offer: mutation({
    input: v.strictObject({ lecturerId: id, startsAt: epochMs, endsAt: epochMs }),
    output: moved,
    errors: [
      /** Not ahead, too far ahead, too short or too long. Correct the times. */
      'TALK_TIMES_WRONG',
      /** Another time of his crosses it. Choose another one. */
      'TIME_TAKEN',
      /** He has as many times ahead as one can have. Wait, or withdraw one. */
      'TOO_MANY_TIMES',
      /** He is paused. Put him on the list first. */
      'LECTURER_PAUSED',
    ],
  }),

  /** Cadres: 预约 for an enterprise of theirs. open → asked */
  ask: mutation({
    input: v.strictObject({
      talkId: id,
      enterpriseId: id,
      topic: textUpTo(limits.topic),
      place: textUpTo(limits.place),
      listeners,
      /** Whom the lecturer calls: a name and a number. */
      contact: textUpTo(limits.contact),
    }),
    output: moved,
    errors: [
      ...stepErrors,
      /** The time has come or is over. Choose another one. */
      'TALK_BEGUN',
      /** The lecturer does not speak about it any more. Choose another topic. */
      'TOPIC_GONE',
      /** He takes nothing new at the moment. Ask another lecturer. */
      'LECTURER_PAUSED',
    ],
  }),

  /** The lecturer, or an admin for him: 答应. asked → confirmed */
  confirm: mutation({ input: talkId, output: moved, errors: stepErrors }),

  /** The lecturer, or an admin for him: 婉拒; the time is free again. asked → open */
  decline: mutation({ input: withReason, output: moved, errors: stepErrors }),

  /** The cadre of the enterprise, or an admin: 取消预约; the time is free again. asked or confirmed → open */
  callOff: mutation({ input: withReason, output: moved, errors: stepErrors }),

  /**
   * The lecturer, or an admin for him: 撤回时间; who had asked is told. open, asked or confirmed → withdrawn
   */
  withdraw: mutation({ input: withReason, output: moved, errors: stepErrors }),

  /**
   * The lecturer, or an admin for him: once it has begun, it was held, before so many. It counts for the year.
   * confirmed → held
   */
  hold: mutation({
    input: v.strictObject({ talkId: id, listeners, summary: linesUpTo(limits.summary) }),
    output: moved,
    errors: [
      ...stepErrors,
      /** It has not begun. Come back afterwards. */
      'TOO_EARLY',
    ],
  }),

  /**
   * The caller's own as a lecturer, those of his enterprises as a cadre, all of them as an admin; the latest
   * first.
   */
  talks: query({
    input: v.strictObject({
      whose: v.picklist(['mine', 'enterprise', 'all']),
      state: talkState,
      cursor: v.optional(cursor),
    }),
    output: v.object({ talks: v.array(talkCard), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** Its lecturer, the cadre of its enterprise, admins; while nobody has asked, every member. */
  talk: query({
    input: talkId,
    output: v.object({
      talk: talkCard,
      lecturerId: id,
      listeners: v.nullable(amount),
      contact: v.nullable(v.string()),
      summary: v.nullable(v.string()),
      progress: progressIn(talkWords),
    }),
    errors: [],
  }),

  /** Admins: 年度汇总: talks held and their listeners, by lecturer and by enterprise. */
  year: query({
    input: v.strictObject({ year: integerBetween(2020, 2099), cursor: v.optional(cursor) }),
    output: v.object({
      held: amount,
      listeners: amount,
      byLecturer: v.array(v.object({ name: v.string(), held: amount })),
      byEnterprise: v.array(v.object({ name: v.string(), held: amount })),
      /** Held in that year, the latest first. */
      talks: v.array(v.object({ ...talkCard.entries, listeners: amount })),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),
} as const satisfies Module
