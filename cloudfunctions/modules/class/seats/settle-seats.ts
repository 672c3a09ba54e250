import { system } from '../../../kernel/actor'
import type { SliceJob } from '../../../kernel/jobs/job'
import { hasToPromote } from './promote'
import { promoteHeads } from './promote-heads'
import { everySeats } from './seats-store'
import { settleMark } from './settle-mark'

/** Longer than a function may run and a transaction may live: what is older can no longer commit. */
const SETTLED_AFTER_MS = 120_000
/** Sessions and marks in one slice: each mark takes a few requests. */
const MAX_SESSIONS = 20
const MAX_MARKS = 60
/** Settled side by side: they all change one document, which takes them one after the other. */
const LANES = 6

/** The sessions with most pending marks, and those of their marks whose time is over. */
const pendingSeats = async (now: number) => {
  const { rows } = await everySeats.page(system, {
    index: 'mostPending',
    limit: MAX_SESSIONS,
    fields: ['pending', 'freed', 'state'],
  })
  const due = rows
    .flatMap(({ _id: sessionId, pending }) =>
      Object.entries(pending).map(([mark, at]) => ({ sessionId, mark, at })),
    )
    .filter(({ at }) => at <= now - SETTLED_AFTER_MS)
    .slice(0, MAX_MARKS)
  return { rows, due }
}

/**
 * The timer's job: what calls that died have left between seats and enrolments, and everybody of a session that
 * was called off. Each mark is settled once, whoever does it, so that a slice that was cut is simply done again.
 */
export const settleSeats: SliceJob = {
  title: '核对班次座位和候补',
  everyMinutes: 0,
  hasWork: async (now) => {
    const { rows, due } = await pendingSeats(now)
    return due.length > 0 || rows.some(hasToPromote)
  },
  work: async ({ now }) => {
    const { rows, due } = await pendingSeats(now)
    let done = 0
    for (let at = 0; at < due.length; at += LANES) {
      const lane = due.slice(at, at + LANES)
      const settling = lane.map(({ sessionId, mark }) => settleMark(sessionId, mark, { isOver: true, now }))
      done += (await Promise.all(settling)).filter(Boolean).length
    }
    // Seats that became free above, or whose promotion was cut.
    for (const { _id: sessionId } of rows) await promoteHeads(sessionId, now)
    // What was settled is no longer listed: the next slice begins at the head again.
    return { done, cursor: due.length === MAX_MARKS ? 'more' : null }
  },
}
