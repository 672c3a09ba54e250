import * as v from 'valibot'
import { type Module, mutation, query } from './procedure'
import { progressIn } from './progress'
import { claimRules, MAX_CLAIM_PICTURES } from './rules/claims'
import { claimWords } from './rules/flows/claim'
import { amount, cursor, epochMs, fileId, id, linesUpTo, nameIn, nothing, textUpTo } from './words'

const ruleCode = v.picklist(claimRules)

const claimState = nameIn(claimWords.states)
export type ClaimState = v.InferOutput<typeof claimState>

const dayKey = v.pipe(v.string(), v.isoDate())
const evidence = linesUpTo(300)
const pictures = v.pipe(v.array(fileId), v.maxLength(MAX_CLAIM_PICTURES))

/** A claim as a list shows it. */
const claimCard = v.object({
  claimId: id,
  ruleTitle: v.string(),
  tier: v.nullable(v.string()),
  /** Which contest, certificate, or partner. */
  subject: v.string(),
  nameMasked: v.string(),
  points: amount,
  state: claimState,
  changedAt: epochMs,
})
export type ClaimCard = v.InferOutput<typeof claimCard>

const moved = v.object({ claimId: id, state: claimState })

const pictureErrors = [
  /** An upload is missing, not the caller's, too large or no picture. Choose it again. */
  'PICTURE_REFUSED',
] as const

const stepErrors = [
  /** The claim is no longer where this step starts. Read it again. */
  'WRONG_STATE',
  /** Nobody enters or handles what brings points to himself. Somebody else has to. */
  'OWN_CLAIM',
] as const

const verifyErrors = [
  ...stepErrors,
  /** Who entered a claim does not decide on it. Another admin has to. */
  'ENTERED_YOURSELF',
] as const

export const claim = {
  /** Cadres, admins: what can be entered under the rules of today, and where pictures go. */
  form: query({
    input: nothing,
    output: v.object({
      rules: v.array(
        v.object({
          code: ruleCode,
          title: v.string(),
          evidence: v.string(),
          /** Points by tier, the least first; a single one without a name where there are none. */
          tiers: v.array(v.object({ tier: v.nullable(v.string()), points: amount })),
        }),
      ),
      uploadFolder: v.string(),
    }),
    errors: [],
  }),

  /**
   * Cadres for members of their enterprises, admins for any: 登记; never for oneself. `tier` is null where the
   * rule has none.
   */
  enter: mutation({
    input: v.strictObject({
      memberId: id,
      ruleCode,
      tier: v.nullable(textUpTo(10)),
      subject: textUpTo(40),
      /** The day of the act in China. */
      dayKey,
      evidence,
      pictures,
    }),
    output: moved,
    errors: [
      ...pictureErrors,
      'OWN_CLAIM',
      /** The rules of that day have no such tier, or ask for one. Choose a tier. */
      'TIER_WRONG',
      /** In the future, more than a year ago, or before there were rules. Correct the day. */
      'DAY_WRONG',
      /** The same thing of the same member has been entered before. Open that one. */
      'CLAIMED_ALREADY',
    ],
  }),

  /**
   * Cadres, admins: 补正 of a claim that came back; without pictures those that are there stay. returned →
   * entered
   */
  amend: mutation({
    input: v.strictObject({ claimId: id, evidence, pictures }),
    output: moved,
    errors: [...pictureErrors, ...stepErrors],
  }),

  /** Admins: all of one state; cadres: those of their enterprises. What waits: the oldest first; else the newest. */
  list: query({
    input: v.strictObject({ state: claimState, cursor: v.optional(cursor) }),
    output: v.object({ claims: v.array(claimCard), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** The member whom it is for, admins, and the cadres of his enterprise. */
  one: query({
    input: v.strictObject({ claimId: id }),
    output: v.object({
      claim: claimCard,
      dayKey: v.string(),
      evidence: v.string(),
      pictureUrls: v.array(v.string()),
      enteredByMasked: v.string(),
      /** The rule version in force on the day of the act. */
      ruleVersion: amount,
      progress: progressIn(claimWords),
      /** Did the caller enter it, so that another admin has to verify it? */
      entered: v.boolean(),
    }),
    errors: [],
  }),

  /** Admins: 退回, with what is missing; not by who entered it. entered → returned */
  giveBack: mutation({
    input: v.strictObject({ claimId: id, reason: textUpTo(200) }),
    output: moved,
    errors: verifyErrors,
  }),

  /**
   * Admins: 核验: the points come in the same moment, by the rules of its day; not by who entered it. entered →
   * verified
   */
  verify: mutation({
    input: v.strictObject({ claimId: id }),
    output: v.object({ claimId: id, state: claimState, points: amount }),
    errors: [
      ...verifyErrors,
      /** The member has been paid for this before. Give it back. */
      'PAID_ALREADY',
      /** The rules count it towards the day's total, which is full. Verify it tomorrow. */
      'DAY_FULL',
    ],
  }),
} as const satisfies Module
