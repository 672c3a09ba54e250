import type { PointsEntry } from '@contract/points'

/**
 * Which lines have been reversed: a reversing line is newer than its own, so that a list which begins with the newest
 * has it already.
 */
export const reversedIn = (entries: readonly PointsEntry[]): ReadonlySet<string> =>
  new Set(entries.filter(({ kind }) => kind === 'reversal').map(({ source }) => source.id))

/** Whether 冲正 makes sense for a line; redeeming and expiry are undone otherwise. */
export const isReversible = ({ kind }: PointsEntry): boolean =>
  kind === 'earning' || kind === 'deduction' || kind === 'adjustment'
