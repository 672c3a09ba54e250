const SHANGHAI_OFFSET_MS = 8 * 3_600_000

/** The calendar day in China (UTC+8, no summer time since 1991) as `YYYY-MM-DD`. Functions run in UTC. */
export const dayKeyOf = (epochMs: number): string =>
  new Date(epochMs + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)

/** The calendar year in China. */
export const yearOf = (epochMs: number): number => new Date(epochMs + SHANGHAI_OFFSET_MS).getUTCFullYear()

/** The last millisecond of a calendar day in China; `month` counts from 1. */
export const endOfDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day + 1) - SHANGHAI_OFFSET_MS - 1
