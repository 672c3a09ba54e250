import type { Output } from '@contract/contract'
import type { Direction, EntryKind } from '@contract/points'
import { collection, type Stored } from '../../kernel/collection'
import { index, uniqueIndex } from '../../kernel/database-index'

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

/** Days in a row on which a member did what a rule with a streak asks for. */
export type Streak = { readonly dayKey: string; readonly days: number }

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
  /** Absent until the first sign-in. */
  readonly streak?: Streak
  /** Entries so far; the next entry's `sequence`. */
  readonly entryCount: number
  /** How often the member was told that his oldest lot is about to expire: a month before, and a week before. */
  readonly reminded: 0 | 1 | 2
  /** The year of the lot that expires first; `NO_LOT` without any. */
  readonly oldestYear: number
  /** The last moment at which anything here changed: what the daily audit looks for. */
  readonly movedAt: number
}

const accountCollection = {
  name: 'pointsAccounts',
  indexes: {
    inOrder: index('tenantId', 'memberId'),
    byOldestLot: index('oldestYear', 'reminded', '_id'),
    byMove: index('movedAt', '_id'),
  },
} as const

type AccountIndex = keyof typeof accountCollection.indexes

export const accounts = collection<AccountDocument, AccountIndex>({ ...accountCollection, scope: 'member' })

/** The same accounts as admins see them: all of the tenant's. */
export const tenantAccounts = collection<AccountDocument, AccountIndex>({
  ...accountCollection,
  scope: 'tenant',
})

/** The same accounts as the timer sees them. */
export const everyAccount = collection<AccountDocument, AccountIndex>({
  ...accountCollection,
  scope: 'system',
})

/**
 * 积分流水: append-only. `_id` follows from what the entry is for (see `entry-id.ts`), so that nothing is written
 * twice.
 */
export type EntryDocument = Stored & {
  readonly memberId: string
  readonly sequence: number
  readonly kind: EntryKind
  readonly delta: number
  /** 收入 or 支出, and the month in China: what a statement is filtered by. */
  readonly direction: Direction
  readonly month: string
  readonly balanceAfter: number
  readonly ruleCode: string
  readonly ruleTitle: string
  readonly ruleVersion: number
  /** What excludes what, for entries of a rule: one of a group and a subject. Absent with all others. */
  readonly group?: string
  readonly subject?: string
  /** Why, in words, where a person decided it. */
  readonly reason?: string
  readonly source: Output<'points.entry'>['entry']['source']
  readonly at: number
}

const entryCollection = {
  name: 'pointsEntries',
  indexes: {
    newest: uniqueIndex('tenantId', 'memberId', '-sequence'),
    ofDirection: index('tenantId', 'memberId', 'direction', '-sequence'),
    ofMonth: index('tenantId', 'memberId', 'month', '-sequence'),
    ofMonthAndDirection: index('tenantId', 'memberId', 'month', 'direction', '-sequence'),
  },
} as const

export type EntryIndex = keyof typeof entryCollection.indexes

export const entries = collection<EntryDocument, EntryIndex>({ ...entryCollection, scope: 'member' })

/** The same entries as admins see them: all of the tenant's. */
export const tenantEntries = collection<EntryDocument, EntryIndex>({ ...entryCollection, scope: 'tenant' })

/** The same entries as the timer sees them. */
export const everyEntry = collection<EntryDocument, EntryIndex>({ ...entryCollection, scope: 'system' })

/** A rule as a version of the rule book states it. */
export type Rule = {
  readonly code: string
  readonly title: string
  /** Negative: a deduction. With tiers: the least of them. */
  readonly points: number
  /** 分档: points by tier, which whoever earns has to name. */
  readonly pointsBy?: Readonly<Record<string, number>>
  /** On top on every so many days in a row; counts towards no cap. */
  readonly streakBonus?: { readonly days: number; readonly points: number }
  /** On top for a full mark. */
  readonly fullMarkBonus?: number
  /** How often one may try; whoever holds the trial counts. */
  readonly tries?: number
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

const bookCollection = {
  name: 'ruleBooks',
  indexes: { newest: uniqueIndex('tenantId', '-effectiveFrom') },
} as const

export const ruleBooks = collection<RuleBook, 'newest'>({ ...bookCollection, scope: 'tenant' })

/** The same books as the timer sees them. */
export const everyRuleBook = collection<RuleBook, 'newest'>({ ...bookCollection, scope: 'system' })
