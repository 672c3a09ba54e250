import * as v from 'valibot'
import { type Module, mutation, query } from './procedure'
import { progressIn } from './progress'
import { ticketWords } from './rules/flows/ticket'
import { amount, cursor, epochMs, fileId, id, linesUpTo, nameIn, nothing } from './words'

/** 课程学习 · 积分兑换 · 工作生活 · 其他 */
const ticketType = v.picklist(['course', 'points', 'workplace', 'other'])
export type TicketType = v.InferOutput<typeof ticketType>

const ticketState = nameIn(ticketWords.states)
export type TicketState = v.InferOutput<typeof ticketState>

/** How the time for an answer stands. */
const due = v.object({
  /** The last moment on which an answer is in time. */
  at: epochMs,
  isOver: v.boolean(),
  /** Until it, or since it; today does not count, so that 0 is today. */
  workingDays: amount,
  /** It reaches a year whose holidays have not been announced: it may still move. */
  provisional: v.boolean(),
})
export type Due = v.InferOutput<typeof due>

/** A ticket as a list shows it. */
const ticketCard = v.object({
  ticketId: id,
  type: ticketType,
  /** The first 60 characters. */
  excerpt: v.string(),
  pictureCount: amount,
  state: ticketState,
  /** Null unless it waits for an answer. */
  due: v.nullable(due),
  submittedAt: epochMs,
  updatedAt: epochMs,
})
export type TicketCard = v.InferOutput<typeof ticketCard>

/** 满意 · 基本满意 · 不满意 */
const satisfaction = v.picklist(['good', 'fair', 'poor'])
export type Satisfaction = v.InferOutput<typeof satisfaction>

const ticketPage = v.object({ tickets: v.array(ticketCard), nextCursor: v.nullable(cursor) })

const ticketId = v.strictObject({ ticketId: id })
const moved = v.object({ ticketId: id, state: ticketState })

/** What any step of the union on a ticket may run into. */
const stepErrors = [
  /** The ticket is no longer where this step starts. Read it again. */
  'WRONG_STATE',
  /** Nobody handles his own ticket. Another admin has to. */
  'OWN_TICKET',
] as const

export const feedback = {
  /** What a form has to know before it is filled in: `uploadFolder` is where its pictures may go. */
  form: query({
    input: nothing,
    output: v.object({
      /** Where in cloud storage the caller's uploads go: the one folder in which a client may create files. */
      uploadFolder: v.string(),
    }),
    errors: [],
  }),

  /** 提交意见: checked for content, kept in any case unless the check refuses it; earns FB_SUBMIT once a day. */
  submit: mutation({
    input: v.strictObject({
      type: ticketType,
      text: linesUpTo(500),
      /** Files that the caller has just uploaded: JPEG or PNG, at most 2 MB each. */
      pictures: v.pipe(v.array(fileId), v.maxLength(3)),
      /** The enterprise's cadres are not told who wrote it. */
      anonymousToEnterprise: v.boolean(),
    }),
    output: v.object({
      ticketId: id,
      /** `held` where the content check gave no clear answer: a person looks at it first. */
      state: ticketState,
      earnedPoints: amount,
      available: amount,
    }),
    errors: [
      /** WeChat's content check found something forbidden. Let the member change the text; nothing was kept. */
      'CONTENT_REFUSED',
      /** A picture is missing, not the caller's, larger than 2 MB, or neither JPEG nor PNG. Choose it again. */
      'PICTURE_REFUSED',
    ],
  }),

  /** 我的意见, newest first. */
  mine: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: ticketPage,
    errors: [],
  }),

  /**
   * One ticket, for its author, for admins, and for the cadres of the author's enterprise, who see neither name
   * nor pictures of whom stays anonymous.
   */
  ticket: query({
    input: ticketId,
    output: v.object({
      ticket: ticketCard,
      text: v.string(),
      anonymousToEnterprise: v.boolean(),
      /** Signed addresses of the pictures; none for a cadre where the author stays anonymous. */
      pictureUrls: v.array(v.string()),
      urlsExpireAt: epochMs,
      replies: v.array(v.object({ text: v.string(), at: epochMs })),
      /** What happened, what the caller may do and what comes next; the nth `reply` is the nth of `replies`. */
      progress: progressIn(ticketWords),
      adoptedAt: v.nullable(epochMs),
      /** What adopting it pays its author; null to those who cannot adopt it. */
      adoptionPays: v.nullable(amount),
      /** Points that its adoption brought, null until adopted. */
      adoptedPoints: v.nullable(amount),
      /** What the author thought of it, for himself and for admins. */
      rating: v.nullable(v.object({ satisfaction, words: v.nullable(v.string()) })),
      /** Is it the caller's own? */
      own: v.boolean(),
      /** Is the caller an admin, who handles tickets? */
      handles: v.boolean(),
      /** Who wrote it, without a name where a cadre is not to know; null to the author himself. */
      author: v.nullable(v.object({ nameMasked: v.nullable(v.string()), enterpriseName: v.string() })),
    }),
    errors: [],
  }),

  /** Admins: tickets of the tenant in one state: what waits for an answer by when it is due, the rest oldest first. */
  queue: query({
    input: v.strictObject({ state: ticketState, cursor: v.optional(cursor) }),
    output: ticketPage,
    errors: [],
  }),

  /** Cadres: tickets from their own enterprises, newest first, once nothing in them is in doubt. */
  enterprise: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({
      tickets: v.array(
        v.object({
          ...ticketCard.entries,
          /** Null: the author stays anonymous to his enterprise. */
          authorMasked: v.nullable(v.string()),
        }),
      ),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** Admins: answers; open or answered → answered. */
  reply: mutation({
    input: v.strictObject({ ticketId: id, text: linesUpTo(500) }),
    output: moved,
    errors: [
      ...stepErrors,
      /** It carries as many replies as a ticket may. Close it. */
      'TOO_MANY_REPLIES',
    ],
  }),

  /** Admins: a held ticket was looked at; held → open. */
  release: mutation({ input: ticketId, output: moved, errors: stepErrors }),

  /** Admins: 采纳, once; answered → adopted; pays FB_ADOPT to the author. */
  adopt: mutation({
    input: ticketId,
    output: v.object({ ticketId: id, state: ticketState, earnedPoints: amount }),
    errors: stepErrors,
  }),

  /** Admins: 办结; held, open or answered → closed. */
  close: mutation({ input: ticketId, output: moved, errors: stepErrors }),

  /**
   * 请再答复: the author is not content with the answer and says why; answered → open, and another answer is due.
   */
  contest: mutation({
    input: v.strictObject({ ticketId: id, reason: linesUpTo(200) }),
    output: moved,
    errors: [
      /** The ticket is no longer where this step starts. Read it again. */
      'WRONG_STATE',
      /** WeChat's content check found something forbidden in the reason. Let the member change it. */
      'CONTENT_REFUSED',
    ],
  }),

  /** 评价: the author says how he liked it, once; answered or adopted → closed. */
  rate: mutation({
    input: v.strictObject({ ticketId: id, satisfaction, words: v.optional(linesUpTo(200)) }),
    output: moved,
    errors: [
      /** The ticket is no longer where this step starts. Read it again. */
      'WRONG_STATE',
      /** WeChat's content check found something forbidden in the words. Let the member change them. */
      'CONTENT_REFUSED',
    ],
  }),
} as const satisfies Module
