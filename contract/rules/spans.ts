/** Spans of time, as sentences say those that rules are written in. */
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

export const minutesIn = (ms: number): number => ms / MINUTE_MS
export const hoursIn = (ms: number): number => ms / HOUR_MS
export const daysIn = (ms: number): number => ms / DAY_MS
