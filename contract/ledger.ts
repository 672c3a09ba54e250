import * as v from 'valibot'
import { type Module, mutation, query } from './procedure'
import { amount, cursor, epochMs, id, nothing, textUpTo } from './words'

/** What a check of an account can find: see `check-account.ts`. */
const faultKind = v.picklist([
  ...(['sum', 'lots', 'held', 'honour', 'negative', 'besideDebt'] as const),
  ...(['gap', 'running', 'twice', 'foreignId', 'reversal', 'noAccount'] as const),
])
export type FaultKind = v.InferOutput<typeof faultKind>

/** One thing that does not agree: what it should be, and what was found. */
export type Fault = { readonly kind: FaultKind; readonly expected: string; readonly found: string }

/** One check that went through all accounts, or all that had moved. */
const run = v.object({
  kind: v.picklist(['full', 'daily']),
  startedAt: epochMs,
  finishedAt: epochMs,
  accounts: amount,
  entries: amount,
  findings: amount,
})

const finding = v.object({
  findingId: id,
  memberId: id,
  kind: faultKind,
  expected: v.string(),
  found: v.string(),
  firstSeenAt: epochMs,
  lastSeenAt: epochMs,
  settledAt: v.nullable(epochMs),
  settledWords: v.nullable(v.string()),
})

/** Why an admin acts, in words that are kept for good. */
const reason = textUpTo(200)

export const ledger = {
  /** 账实相符: when the member's account was last checked with all others, and whether something was found. */
  standing: query({
    input: nothing,
    output: v.object({ checkedAt: v.nullable(epochMs), hasFinding: v.boolean() }),
    errors: [],
  }),

  /** Admins: 对账: the newest checks of each kind, and what they found. */
  audit: query({
    input: v.strictObject({ open: v.boolean(), cursor: v.optional(cursor) }),
    output: v.object({
      runs: v.array(run),
      findings: v.array(finding),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** Admins: what was done about a finding. Where it is still true, the next check opens it again. */
  settleFinding: mutation({
    input: v.strictObject({ findingId: id, words: reason }),
    output: v.object({ findingId: id, settledAt: epochMs }),
    errors: [
      /** Somebody was faster. Read the list again. */
      'FINDING_SETTLED',
    ],
  }),
} as const satisfies Module
