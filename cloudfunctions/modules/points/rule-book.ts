import { type Actor, system } from '../../kernel/actor'
import { clock } from '../../kernel/clock'
import { startOfDay } from '../../kernel/day-key'
import { inForceAt } from './rules'
import { everyRuleBook, type RuleBook, ruleBooks } from './store'

/** Versions kept at hand; a union that writes one a quarter fills this in five years. */
const MAX_BOOKS = 20
/** All versions are cached, those of the future too; so a version must be entered 30 s before its date. */
const CACHE_MS = 30_000
const cache = new Map<string, { readonly books: readonly RuleBook[]; readonly readAt: number }>()

const query = {
  index: 'newest',
  limit: MAX_BOOKS,
  fields: ['tenantId', 'version', 'effectiveFrom', 'notice', 'autoDailyCap', 'rules'],
} as const

const cached = async (
  tenantId: string,
  read: () => Promise<{ readonly rows: readonly RuleBook[] }>,
): Promise<readonly RuleBook[]> => {
  const known = cache.get(tenantId)
  if (known && Math.abs(clock.now() - known.readAt) < CACHE_MS) return known.books
  const { rows } = await read()
  cache.set(tenantId, { books: rows, readAt: clock.now() })
  return rows
}

/** The tenant's rule books, newest first. */
export const allRuleBooks = (actor: Actor): Promise<readonly RuleBook[]> =>
  cached(actor.tenantId, () => ruleBooks.page(actor, query))

/** The same, as they are at this moment: for writing the next one. */
export const freshRuleBooks = async (actor: Actor): Promise<readonly RuleBook[]> =>
  (await ruleBooks.page(actor, query)).rows

/** The rule book in force when a day (`YYYY-MM-DD`) began in China; null before the first one. */
export const ruleBookOnDay = async (actor: Actor, dayKey: string): Promise<RuleBook | null> =>
  inForceAt(await allRuleBooks(actor), startOfDay(dayKey)) ?? null

/** See `ruleBookInForce`. */
export const bookInForce = (books: readonly RuleBook[], at: number): RuleBook => {
  const book = inForceAt(books, at)
  if (!book) throw new Error('no rule book in force')
  return book
}

/** A tenant's rule book in force at a moment, for the academy's own jobs. */
export const ruleBookOfTenant = async (tenantId: string, at: number): Promise<RuleBook> =>
  bookInForce(
    await cached(tenantId, () => everyRuleBook.page(system, { ...query, equals: { tenantId } })),
    at,
  )

/** Its version. */
export const versionInForce = async (tenantId: string, at: number): Promise<number> =>
  (await ruleBookOfTenant(tenantId, at)).version

/** The rule book in force at a moment. A tenant without one is not set up: that is our fault, not the caller's. */
export const ruleBookInForce = async (actor: Actor, at: number): Promise<RuleBook> =>
  bookInForce(await allRuleBooks(actor), at)
