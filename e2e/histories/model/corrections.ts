import { DAY_MS } from './calendar'
import { deduct, raise } from './ledger'
import { done, type Foretold, type Model, memberOf, refused } from './model'

/** What the model has to be told of an entry that is to be reversed. */
export type Written = {
  readonly id: string
  readonly member: number
  readonly kind: string
  readonly delta: number
  /** The year it was earned in. */
  readonly year: number
}

/** What waits for a second admin, as it was written down. */
export type Waiting = { readonly id: string; readonly proposedAt: number } & (
  | { readonly what: 'adjust'; readonly member: number; readonly points: number }
  | { readonly what: 'reverse'; readonly entry: Written }
)

const LIFE_MS = 7 * DAY_MS

/** Why an entry cannot be reversed; null where it can. */
const hindrance = (model: Model, { id, kind }: Written): string | null => {
  if (kind === 'reversal') return 'ENTRY_REVERSES'
  if (['hold', 'release', 'expiry'].includes(kind)) return 'ENTRY_KEPT'
  return model.reversed.includes(id) ? 'ENTRY_REVERSED' : null
}

/** 提出冲正: nothing moves. */
export const proposeReversal = (model: Model, entry: Written): Foretold => {
  const code = hindrance(model, entry)
  return code ? refused(code) : done({})
}

const adjust = (model: Model, member: number, points: number, at: number): void => {
  const { ledger } = memberOf(model, member)
  if (points > 0) raise(ledger, points, at)
  else deduct(ledger, -points, at)
  ledger.honour += Math.max(0, points)
}

const reverse = (model: Model, { id, member, delta, year }: Written, at: number): void => {
  const { ledger } = memberOf(model, member)
  if (delta > 0) deduct(ledger, delta, at, year)
  else raise(ledger, -delta, at)
  ledger.honour -= Math.max(0, delta)
  model.reversed.push(id)
}

/** 确认 by the second admin, or by the one who proposed it. */
export const confirm = (model: Model, waiting: Waiting, by: 'sun' | 'lu', at: number): Foretold => {
  const { id, proposedAt } = waiting
  if (model.confirmed.includes(id) || at >= proposedAt + LIFE_MS) return refused('PROPOSAL_OVER')
  if (by === 'sun') return refused('OWN_PROPOSAL')
  const code = waiting.what === 'reverse' ? hindrance(model, waiting.entry) : null
  if (code) return refused(code)
  model.confirmed.push(id)
  if (waiting.what === 'adjust') adjust(model, waiting.member, waiting.points, at)
  else reverse(model, waiting.entry, at)
  return done({ proposalId: id })
}
