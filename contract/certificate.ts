import * as v from 'valibot'
import { type Module, mutation, openQuery, query } from './procedure'
import { progressIn } from './progress'
import { finishLimits } from './rules/finish-limits'
import { certificateWords } from './rules/flows/certificate'
import { amount, cursor, epochMs, id, integerBetween, linesUpTo, nameIn, seconds } from './words'

const state = nameIn(certificateWords.states)
export type CertificateState = v.InferOutput<typeof state>

/** The year and a number of it, as printed: `2026-00012`. */
const number = v.pipe(v.string(), v.regex(/^20\d\d-\d{5,9}$/))

/** A word that nobody guesses: whoever holds it may look the certificate up. */
const token = v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{32}$/))

/** What is printed and never changes, without the name. */
const facts = {
  number,
  courseTitle: v.string(),
  /** 总院 or 企业分院 that gave the course. */
  academyName: v.string(),
  /** Who issued it. */
  issuer: v.string(),
  /** 学时: how long the course is. */
  studySeconds: seconds,
  issuedAt: epochMs,
  state,
  sample: v.boolean(),
}

const row = v.object({ certificateId: id, number, courseTitle: v.string(), issuedAt: epochMs, state })
export type CertificateRow = v.InferOutput<typeof row>

const courseId = v.strictObject({ courseId: id })
const certificateId = v.strictObject({ certificateId: id })

/** What a course asks for beside all of its lessons. */
const terms = {
  offered: v.boolean(),
  needsQuiz: v.boolean(),
  /** Whole hours in classes of the course; 0 asks for none. */
  needsHours: integerBetween(0, finishLimits.hours),
}

export const certificate = {
  /** 我的结业证书, the newest first. */
  mine: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({ certificates: v.array(row), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** One's own certificate, as it is printed, and the `token` of its QR. */
  one: query({
    input: certificateId,
    output: v.object({
      ...facts,
      name: v.string(),
      token,
      revokedReason: v.nullable(v.string()),
      paidPoints: v.nullable(amount),
    }),
    errors: [],
  }),

  /**
   * 小程序码 of one's own certificate: WeChat's camera opens 核验 by it, with the word as `scene`. A picture in
   * base64.
   */
  code: query({
    input: certificateId,
    output: v.object({
      contentType: v.pipe(v.string(), v.startsWith('image/')),
      /** In base64. */
      picture: v.pipe(v.string(), v.base64()),
    }),
    errors: [],
  }),

  /** What a published course asks for, and what of it is counted for the caller: by the timer, a moment after he did it. */
  standing: query({
    input: courseId,
    output: v.object({
      courseId: id,
      offered: v.boolean(),
      lessons: v.object({ asked: amount, done: amount }),
      /** `asked` is false as well where the course has no questions. */
      quiz: v.object({ asked: v.boolean(), passed: v.boolean() }),
      /** Minutes in classes. They count once the roll of a class is closed, two days after it. */
      minutes: v.object({ asked: amount, done: amount }),
      /** The certificate; null as long as something is missing. */
      certificateId: v.nullable(id),
    }),
    errors: [],
  }),

  /**
   * 核验: anybody who holds the word of its QR, with or without WeChat, reads what it says, the name masked, and
   * whether it still counts.
   */
  verify: openQuery({
    input: v.strictObject({ token }),
    output: v.object({ ...facts, nameMasked: v.string(), revokedAt: v.nullable(epochMs) }),
    errors: [],
  }),

  /** Admins: the certificate with a number, and what may be done with it. */
  find: query({
    input: v.strictObject({ number }),
    output: v.object({
      ...facts,
      certificateId: id,
      nameMasked: v.string(),
      progress: progressIn(certificateWords),
    }),
    errors: [],
  }),

  /**
   * Admins: one that is not his own no longer counts; its member and whoever looks it up is told. valid →
   * revoked
   */
  revoke: mutation({
    input: v.strictObject({ certificateId: id, reason: linesUpTo(200) }),
    output: v.object({ certificateId: id, state }),
    errors: [
      /** It has been revoked already. */
      'WRONG_STATE',
      /** Nobody decides on his own. */
      'OWN_CERTIFICATE',
    ],
  }),

  /** What a course asks for, for the cadres of its branch and for admins. */
  terms: query({
    input: courseId,
    output: v.object({ courseId: id, ...terms, mends: v.boolean() }),
    errors: [],
  }),

  /** Cadres: what a draft asks for. */
  setTerms: mutation({
    input: v.strictObject({ courseId: id, ...terms }),
    output: v.object({ courseId: id }),
    errors: [
      /** The course has been handed in or published. Take it back first. */
      'WRONG_STATE',
    ],
  }),
} as const satisfies Module
