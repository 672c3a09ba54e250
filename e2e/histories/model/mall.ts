import { DAY_MS, yearOf } from './calendar'
import { hold, release, spendable } from './ledger'
import {
  done,
  type Foretold,
  type Model,
  memberOf,
  REWARDS,
  type RewardId,
  refused,
  type Voucher,
} from './model'

const LIFE_MS = 7 * DAY_MS

export const redeem = (
  model: Model,
  order: { readonly id: string; readonly member: number; readonly reward: RewardId },
  at: number,
): Foretold => {
  const { id, member, reward } = order
  const { bound, ledger, pieces } = memberOf(model, member)
  const { price, yearLimit } = REWARDS[reward]
  const ofYear = `${yearOf(at)} ${reward}`
  if (!bound) return refused('NOT_BOUND')
  if (model.stock[reward] - model.stranded[reward] < 1) return refused('SOLD_OUT')
  if ((pieces[ofYear] ?? 0) >= yearLimit) return refused('LIMIT_REACHED')
  if (spendable(ledger, at) < price) return refused('NOT_ENOUGH_POINTS')
  const taken = hold(ledger, price, at)
  pieces[ofYear] = (pieces[ofYear] ?? 0) + 1
  model.stock[reward] -= 1
  model.vouchers.push({ id, member, reward, issuedAt: at, lapsesAt: at + LIFE_MS, taken, state: 'issued' })
  return done({ voucherId: id, available: spendable(ledger, at) })
}

/** Past its time a voucher has lapsed, whether or not the timer has come by. */
const stateAt = ({ state, lapsesAt }: Voucher, at: number): Voucher['state'] =>
  state === 'issued' && lapsesAt <= at ? 'lapsed' : state

const giveBack = (model: Model, voucher: Voucher, state: 'cancelled' | 'lapsed', at: number): number => {
  const { ledger, pieces } = memberOf(model, voucher.member)
  const ofYear = `${yearOf(voucher.issuedAt)} ${voucher.reward}`
  voucher.state = state
  pieces[ofYear] = (pieces[ofYear] ?? 0) - 1
  model.stock[voucher.reward] += 1
  return release(ledger, voucher.taken, at)
}

export const cancel = (model: Model, id: string, by: number, at: number): Foretold => {
  const { bound, ledger } = memberOf(model, by)
  const voucher = model.vouchers.find((one) => one.id === id)
  if (!bound) return refused('NOT_BOUND')
  if (voucher?.member !== by) return refused('NOT_FOUND')
  const state = stateAt(voucher, at)
  if (state !== 'issued') return refused(state === 'used' ? 'VOUCHER_USED' : 'VOUCHER_VOID')
  const returnedPoints = giveBack(model, voucher, 'cancelled', at)
  return done({ voucherId: id, returnedPoints, available: spendable(ledger, at) })
}

const WHY_NOT = { used: 'VOUCHER_USED', cancelled: 'VOUCHER_VOID', lapsed: 'VOUCHER_LAPSED' } as const

export const writeOff = (model: Model, id: string, at: number): Foretold => {
  const voucher = model.vouchers.find((one) => one.id === id)
  if (!voucher) return refused('NOT_FOUND')
  const state = stateAt(voucher, at)
  if (state !== 'issued') return refused(WHY_NOT[state])
  voucher.state = 'used'
  memberOf(model, voucher.member).ledger.held -= REWARDS[voucher.reward].price
  return done({ voucherId: id })
}

/** What the timer does with vouchers that are past their time. */
export const lapseDue = (model: Model, at: number): Foretold => {
  for (const voucher of model.vouchers)
    if (voucher.state === 'issued' && voucher.lapsesAt <= at) giveBack(model, voucher, 'lapsed', at)
  return done({})
}
