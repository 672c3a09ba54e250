import type { Output } from '@contract/contract'
import type { EntryKind } from '@contract/points'
import { collection, type Stored } from '../../kernel/collection'

/** Spendable points of one year of earning. */
export type Lot = { readonly year: number; readonly left: number }

/** What the rules' daily caps have to remember of a member's current day. */
type DayTotals = {
  readonly dayKey: string
  readonly total: number
  readonly byRule: Readonly<Record<string, number>>
}

/** How many of each thing with a limit the member has taken in a year and a month; others start at nothing. */
export type YearTotals = {
  readonly year: number
  readonly taken: Readonly<Record<string, number>>
  /** Absent until something was taken in a month that is counted. */
  readonly month?: { readonly monthKey: string; readonly taken: Readonly<Record<string, number>> }
}

/** 积分账户: one per member, `_id` = `memberId`, moved in the same transaction as every entry. */
export type AccountDocument = Stored & {
  readonly memberId: string
  readonly available: number
  readonly held: number
  readonly owed: number
  readonly honour: number
  readonly lots: readonly Lot[]
  readonly day: DayTotals
  /** Absent until something with a yearly limit was taken. */
  readonly year?: YearTotals
  /** Entries so far; the next entry's `sequence`. */
  readonly entryCount: number
}

export const accounts = collection<AccountDocument>({ name: 'pointsAccounts', scope: 'member', indexes: {} })

/** The same accounts as the timer sees them: every member's. */
export const everyAccount = collection<AccountDocument>({
  name: 'pointsAccounts',
  scope: 'system',
  indexes: {},
})

/**
 * 积分流水: append-only. `_id` names the one earning that member, group and subject can have, or the one hold
 * and the one release of a voucher.
 */
export type EntryDocument = Stored & {
  readonly memberId: string
  readonly sequence: number
  readonly kind: EntryKind
  readonly delta: number
  readonly balanceAfter: number
  readonly ruleCode: string
  readonly ruleTitle: string
  readonly ruleVersion: number
  readonly source: Output<'points.entry'>['entry']['source']
  readonly at: number
}

export const entries = collection<EntryDocument, 'newest'>({
  name: 'pointsEntries',
  scope: 'member',
  indexes: {
    newest: {
      keys: [
        ['tenantId', 1],
        ['memberId', 1],
        ['sequence', -1],
      ],
      unique: true,
    },
  },
})

/** A rule as a version of the rule book states it. */
export type Rule = {
  readonly code: string
  readonly title: string
  readonly points: number
  /** Earnings of one group and one subject exclude each other: a lesson pays once. */
  readonly group: string
  /** Most points a day from this rule. */
  readonly dayCap?: number
  readonly once?: boolean
  /** Not counted into the book's daily cap. */
  readonly capExempt?: boolean
  readonly evidence: string
}

/** 积分规则: a version is never edited; a newer one takes over on its date. */
export type RuleBook = Stored & {
  readonly version: number
  readonly effectiveFrom: number
  readonly notice: string
  /** Most points a day from all rules that are not exempt. */
  readonly autoDailyCap: number
  readonly rules: readonly Rule[]
}

export const ruleBooks = collection<RuleBook, 'newest'>({
  name: 'ruleBooks',
  scope: 'tenant',
  indexes: {
    newest: {
      keys: [
        ['tenantId', 1],
        ['effectiveFrom', -1],
      ],
      unique: true,
    },
  },
})
