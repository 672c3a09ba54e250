import type { Output } from '@contract/contract'
import { changesBetween } from './rule-changes'
import type { RuleBook } from './store'

/** The next version after the one in force, and what it has otherwise; null where none is to come. */
export const comingOf = (
  books: readonly RuleBook[],
  inForce: RuleBook,
): Output<'points.overview'>['coming'] => {
  const [next] = books
    .filter(({ effectiveFrom }) => effectiveFrom > inForce.effectiveFrom)
    .sort((a, b) => a.effectiveFrom - b.effectiveFrom)
  if (!next) return null
  const { version, effectiveFrom } = next
  return { version, effectiveFrom, changes: changesBetween(inForce, next) }
}
