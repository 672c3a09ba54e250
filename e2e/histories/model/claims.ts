import { dayOf } from './calendar'
import { earn } from './ledger'
import { type Claim, done, type Foretold, type Model, memberOf, refused } from './model'

/** 登记 of what a member did on a day. */
export const enter = (model: Model, claim: Omit<Claim, 'state'>, day: string, at: number): Foretold => {
  // A clock that was set back makes it a day to come.
  if (day > dayOf(at)) return refused('DAY_WRONG')
  if (model.claims.some(({ id }) => id === claim.id)) return refused('CLAIMED_ALREADY')
  model.claims.push({ ...claim, state: 'entered' })
  return done({ claimId: claim.id, state: 'entered' })
}

/** 核验 by an admin, who may be the one that entered it. */
export const verify = (model: Model, id: string, by: Claim['by'], at: number): Foretold => {
  const claim = model.claims.find((one) => one.id === id)
  if (!claim) return refused('NOT_FOUND')
  if (claim.state !== 'entered') return refused('WRONG_STATE')
  if (claim.by === by) return refused('ENTERED_YOURSELF')
  claim.state = 'verified'
  const points = earn(memberOf(model, claim.member).ledger, 'CONTEST_JOIN', at)
  return done({ claimId: id, state: 'verified', points })
}
