import type { JobDocument } from './job-record'

const MINUTE_MS = 60_000
const DAY_MS = 1_440 * MINUTE_MS
const CHINA_OFFSET_MS = 8 * 60 * MINUTE_MS

/** A run ends within the function's 60 s, and a dead one's transaction within another 30 s. */
export const LEASE_MS = 2 * MINUTE_MS

/** Runs in a row that may end badly before a job counts as failed: about four hours. */
const MAX_ATTEMPTS = 8

/** Tries of one item before it is left to a person. */
export const MAX_ITEM_TRIES = 5

/** 1, 2, 4 … minutes after the first, second, third try; never more than a day. */
export const backOffMs = (tries: number): number => Math.min(DAY_MS, MINUTE_MS * 2 ** (tries - 1))

/** A failed job is tried once a day: it may have been the platform's fault, and nobody may be looking. */
export const pauseAfter = (attempts: number): number =>
  attempts >= MAX_ATTEMPTS ? DAY_MS : backOffMs(attempts)

/**
 * When the next pass begins. The moments are fixed, not counted from the end of this pass, because the timer's
 * are: a pass that ends at 10:00:03 would otherwise miss the run of 10:10:00.
 */
export const nextDue = (everyMinutes: number, now: number): number => {
  if (everyMinutes === 0) return now
  const everyMs = everyMinutes * MINUTE_MS
  return (Math.floor((now + CHINA_OFFSET_MS) / everyMs) + 1) * everyMs - CHINA_OFFSET_MS
}

/** A lease that ends later than any lease given now could was given by a clock that has been set back since. */
const isLeased = ({ leaseOwner, leaseUntil }: JobDocument, now: number): boolean =>
  leaseOwner !== null && now < leaseUntil && leaseUntil <= now + LEASE_MS

/** Further away than any due moment of this job: the clock has been set back. */
const isBeyond = ({ dueAt, attempts }: JobDocument, everyMinutes: number, now: number): boolean =>
  dueAt > now + Math.max(everyMinutes * MINUTE_MS, pauseAfter(Math.max(1, attempts)))

/** True where a run may take the job up. */
export const isDue = (record: JobDocument, everyMinutes: number, now: number): boolean =>
  !isLeased(record, now) && (record.dueAt <= now || isBeyond(record, everyMinutes, now))

/** How a job stands: at rest, at work, about to be tried again, or in need of a person. */
export const stateOf = (record: JobDocument, now: number): 'waiting' | 'running' | 'retrying' | 'failed' => {
  if (isLeased(record, now)) return 'running'
  if (record.attempts >= MAX_ATTEMPTS) return 'failed'
  return record.attempts > 0 ? 'retrying' : 'waiting'
}
