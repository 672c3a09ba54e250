import type { ClaimCard } from '@contract/claim'
import type { ClaimDocument } from './store'

/** The fields of a claim that a card is made of. */
export const cardFields = [
  ...(['ruleTitle', 'tier', 'subject', 'nameMasked', 'points', 'state', 'changedAt'] as const),
] as const

/** A claim as lists show it. */
export const claimCardOf = ({
  _id,
  ruleTitle,
  tier,
  subject,
  nameMasked,
  points,
  state,
  changedAt,
}: Pick<ClaimDocument, '_id' | (typeof cardFields)[number]>): ClaimCard => ({
  claimId: _id,
  ...{ ruleTitle, tier, subject, nameMasked, points, state, changedAt },
})
