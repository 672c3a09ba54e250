import { system } from '../../kernel/actor'
import { settle } from './reservation'
import { everyStock } from './store'

/** Longer than a function may run and a transaction may live: what is older can no longer commit. */
const SETTLED_AFTER_MS = 120_000
/** Rewards and reservations in one run: each reservation takes two requests, and a function has 60 seconds. */
const MAX_REWARDS = 20
const MAX_RESERVATIONS = 500
/** Settled side by side: they all change one document, which takes them one after the other. */
const LANES = 10

/**
 * The timer's job: reservations whose time is over become issued pieces or go back into the stock. A run that
 * is cut anywhere is finished by the next one.
 *
 * @returns how many were settled
 */
export const settleReservations = async (now: number): Promise<number> => {
  const { rows } = await everyStock.page(system, {
    index: 'mostPending',
    limit: MAX_REWARDS,
    fields: ['pending'],
  })
  const due = rows
    .flatMap(({ _id: rewardId, pending }) =>
      Object.entries(pending).map(([mark, at]) => ({ rewardId, mark, at })),
    )
    .filter(({ at }) => at <= now - SETTLED_AFTER_MS)
    .slice(0, MAX_RESERVATIONS)
  let settled = 0
  for (let at = 0; at < due.length; at += LANES) {
    const outcomes = await Promise.all(due.slice(at, at + LANES).map(settle))
    settled += outcomes.filter(Boolean).length
  }
  return settled
}
