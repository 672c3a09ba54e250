import type { EntryKind, PointsEntry } from '@contract/points'

/**
 * Which lines have been reversed: a reversing line is newer than its own, so that a list which begins with the newest
 * has it already.
 */
export const reversedIn = (entries: readonly PointsEntry[]): ReadonlySet<string> =>
  new Set(entries.filter(({ kind }) => kind === 'reversal').map(({ source }) => source.id))

const REVERSIBLE: Readonly<Record<EntryKind, boolean>> = {
  ...{ earning: true, deduction: true, adjustment: true },
  ...{ hold: false, release: false, expiry: false, reversal: false },
}

/** Whether 冲正 makes sense for a line; redeeming and expiry are undone otherwise. */
export const isReversible = ({ kind }: PointsEntry): boolean => REVERSIBLE[kind]
