import * as v from 'valibot'
import { enrolmentState, placeSeen, point, presence, sessionCard, sessionId } from './class-words'
import { type Module, mutation, query } from './procedure'
import { classLimits as limits } from './rules/class-limits'
import { spokenCode } from './rules/class-qr'
import { turnWord } from './rules/turn'
import { amount, cursor, epochMs, id, integerBetween, textUpTo } from './words'

/** 凭什么签到: the QR on the teacher's screen or on one's seat with the moment it was scanned, or the code he reads out. */
const seen = v.variant('by', [
  v.strictObject({ by: v.literal('qr'), turn: v.pipe(v.string(), v.regex(turnWord)), at: epochMs }),
  v.strictObject({
    by: v.literal('seat'),
    seat: integerBetween(1, limits.capacity),
    word: v.pipe(v.string(), v.regex(turnWord)),
    at: epochMs,
  }),
  v.strictObject({ by: v.literal('spoken'), code: v.pipe(v.string(), v.regex(spokenCode)) }),
])

const bySeen = v.strictObject({ sessionId: id, seen })

const spot = v.strictObject({
  ...point,
  radiusMetres: integerBetween(limits.spotMetres.least, limits.spotMetres.most),
})

/** Where the phone was when it scanned, and how far off that may be. Compared, and never kept. */
const near = v.strictObject({ ...point, accuracyMetres: integerBetween(0, 100_000) })

const attended = v.object({ sessionId: id, presence })

const seenErrors = [
  /** The QR was not on the screen at that moment: a picture of it, or one that was passed on. Scan the screen. */
  'CLASS_QR_OLD',
  /** No such code is being read out now. */
  'SPOKEN_WRONG',
  /** No such card belongs to this class. Scan the one on the seat, or the screen. */
  'SEAT_UNKNOWN',
  /** Somebody else has checked in with the card of this seat. */
  'SEAT_TAKEN',
  /** It was scanned too long ago, or in the future. Ask the desk. */
  'SENT_TOO_LATE',
  /** Too early, or too late. */
  'NOT_CHECK_IN_TIME',
] as const

/** Checking in and out of classes, by oneself and at the desk. */
/** What a line of a paper list is: has a seat, is there already, has no seat, oneself, twice on it, several of that name. */
const lineIs = v.picklist(['seat', 'here', 'noSeat', 'own', 'twice', 'several', 'unknown'])
export type LineIs = v.InferOutput<typeof lineIs>

export const classCheckIn = {
  /**
   * Admins, cadres: the text of a file with a paper list, as a phone or a table program has saved it: UTF-8,
   * GB18030 or Unicode. Nothing is kept.
   */
  readPaper: query({
    input: v.strictObject({
      base64: v.pipe(
        v.string(),
        v.regex(/^[0-9A-Za-z+/]+={0,2}$/),
        v.maxLength(Math.ceil(limits.paperBytes / 3) * 4),
      ),
    }),
    output: v.object({ text: v.string() }),
    errors: [
      /** It is a workbook, a picture, or nothing that can be read as text. Save it as CSV, or paste it. */
      'NOT_TEXT',
    ],
  }),

  /**
   * Admins, cadres of the branch: whom each line of a paper list means, with the `enrolmentId` that can be
   * signed for. Signing for them is `signFor`, one by one.
   */
  matchList: query({
    input: v.strictObject({
      sessionId: id,
      lines: v.pipe(
        v.array(
          v.strictObject({
            name: textUpTo(30),
            /** The last four digits of a phone, where the paper has it. */
            phoneTail: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/))),
          }),
        ),
        v.minLength(1),
        v.maxLength(limits.paperLines),
      ),
    }),
    output: v.object({
      /** As many as asked, in their order. `enrolmentId`: whom can be signed for. */
      lines: v.array(v.object({ is: lineIs, enrolmentId: v.nullable(id) })),
    }),
    errors: [],
  }),

  /**
   * 签到: pays once, however often it is done; whoever did it before gets the answer of then. `near` is compared
   * with the spot of the class and not kept.
   */
  checkIn: mutation({
    input: v.strictObject({ ...bySeen.entries, near: v.optional(near) }),
    output: attended,
    errors: [
      ...seenErrors,
      /** The caller has no seat in this class. */
      'NO_SEAT',
    ],
  }),

  /** 签退: the last one counts; the answer has the study minutes. */
  checkOut: mutation({
    input: bySeen,
    output: attended,
    errors: [
      ...seenErrors,
      /** The caller has not checked in. */
      'NOT_CHECKED_IN',
    ],
  }),

  /**
   * Who runs or teaches the class: the `seed` that its QR, seat cards and spoken code follow from, and how many
   * have come.
   */
  door: query({
    input: sessionId,
    output: v.object({
      session: sessionCard,
      /** Phones make the QR of each half minute from it: no call for that. */
      seed: v.string(),
      /** The QR says so, for phones to ask where they are. */
      placeChecked: v.boolean(),
      /** Members can check in and out between these moments. */
      opensAt: epochMs,
      closesAt: epochMs,
      attended: amount,
      /** Seated, and not here yet. */
      expected: amount,
    }),
    errors: [],
  }),

  /** Who runs it, until it is over: the place that check-ins are compared with; null: with none. */
  setSpot: mutation({
    input: v.strictObject({ sessionId: id, spot: v.nullable(spot) }),
    output: v.object({ sessionId: id, placeChecked: v.boolean() }),
    errors: [
      /** The class has ended, or was called off. */
      'WRONG_STATE',
    ],
  }),

  /**
   * Who runs or teaches the class: the whole roll, by the time they enrolled, with `presence`, `place` and what
   * can be signed for.
   */
  roll: query({
    input: v.strictObject({ sessionId: id, cursor: v.optional(cursor) }),
    output: v.object({
      roll: v.array(
        v.object({
          enrolmentId: id,
          nameMasked: v.string(),
          state: enrolmentState,
          presence: v.nullable(presence),
          /** null where the session has no place to compare with, or had none when he checked in. */
          place: v.nullable(placeSeen),
          /** What the caller can do for him now: 代签到 · 代签退 · 记请假 */
          can: v.array(v.picklist(['in', 'out', 'excuse'])),
        }),
      ),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /**
   * 代签: the desk's word for somebody who is there, with the reason why he could not do it himself; never for
   * oneself.
   */
  signFor: mutation({
    input: v.strictObject({
      enrolmentId: id,
      act: v.picklist(['in', 'out']),
      reason: textUpTo(limits.signReason),
    }),
    output: v.object({ enrolmentId: id, presence }),
    errors: [
      /** He has no seat, or has not checked in. Read the roll again. */
      'WRONG_STATE',
      /** Nobody signs for himself. */
      'OWN_ATTENDANCE',
      /** The class has not begun to check in, or its roll is closed. */
      'ROLL_CLOSED',
    ],
  }),

  /**
   * 记请假: who had a reason has not missed the class. Before it counts as missed; afterwards it stands. Never for
   * oneself.
   */
  excuse: mutation({
    input: v.strictObject({ enrolmentId: id, reason: textUpTo(limits.signReason) }),
    output: v.object({ enrolmentId: id, state: enrolmentState }),
    errors: [
      /** He has come, has left, or it counts as missed already. Read the roll again. */
      'WRONG_STATE',
      /** Nobody excuses himself. */
      'OWN_ATTENDANCE',
      /** The class has not begun to check in, or its roll is closed. */
      'ROLL_CLOSED',
    ],
  }),
} as const satisfies Module
