import type { Town } from './town'

const HOUR_MS = 3_600_000

/** Tries are counted by windows of up to an hour: those that follow fall into one, however slow the machine is. */
export const toFullHour = ({ cloud: { clock } }: Town): void =>
  clock.set(Math.ceil(clock.now() / HOUR_MS) * HOUR_MS)
