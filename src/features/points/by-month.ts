import type { PointsEntry } from '@contract/points'
import { lastOf } from '@contract/rules/last-of'
import { monthWords } from '@/lib/time-words'

type Month = { readonly firstAt: number; readonly entries: PointsEntry[] }

/** Lines, newest first, gathered under the calendar month (UTC+8) they belong to. */
export const byMonth = (entries: readonly PointsEntry[]): Month[] => {
  const months: Month[] = []
  for (const entry of entries) {
    const last = lastOf(months)
    if (last && monthWords(last.firstAt) === monthWords(entry.at)) last.entries.push(entry)
    else months.push({ firstAt: entry.at, entries: [entry] })
  }
  return months
}
