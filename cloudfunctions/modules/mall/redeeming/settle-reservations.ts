import { system } from '../../../kernel/actor'
import type { SliceJob } from '../../../kernel/jobs/job'
import { everyStock } from '../rewards/stock-store'
import { type Reservation, settle } from './reservation'

/** Longer than a function may run and a transaction may live: what is older can no longer commit. */
const SETTLED_AFTER_MS = 120_000
/** Rewards and reservations in one slice: each reservation takes two requests. */
const MAX_REWARDS = 20
const MAX_RESERVATIONS = 100
/** Settled side by side: they all change one document, which takes them one after the other. */
const LANES = 10

/** Reservations whose time is over, on the rewards that have most of them. */
const dueReservations = async (now: number): Promise<readonly Reservation[]> => {
  const { rows } = await everyStock.page(system, {
    index: 'mostPending',
    limit: MAX_REWARDS,
    fields: ['pending'],
  })
  return rows
    .flatMap(({ _id: rewardId, pending }) =>
      Object.entries(pending).map(([mark, at]) => ({ rewardId, mark, at })),
    )
    .filter(({ at }) => at <= now - SETTLED_AFTER_MS)
    .slice(0, MAX_RESERVATIONS)
}

/**
 * The timer's job: reservations whose time is over become issued pieces or go back into the stock. Each is settled
 * once, whoever does it, so that a slice that was cut is simply done again.
 */
export const settleReservations: SliceJob = {
  title: '核对兑换占用的库存',
  everyMinutes: 0,
  hasWork: async (now) => (await dueReservations(now)).length > 0,
  work: async ({ now }) => {
    const due = await dueReservations(now)
    let done = 0
    for (let at = 0; at < due.length; at += LANES) {
      const outcomes = await Promise.all(due.slice(at, at + LANES).map(settle))
      done += outcomes.filter(Boolean).length
    }
    // What was settled is no longer listed: the next slice begins at the head again.
    return { done, cursor: due.length === MAX_RESERVATIONS ? 'more' : null }
  },
}
