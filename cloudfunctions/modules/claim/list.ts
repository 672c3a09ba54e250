import { contract } from '@contract/contract'
import { holdingOne } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { cardFields, claimCardOf } from './cards'
import { enterpriseClaims, tenantClaims } from './store'

const CLAIMS_PER_PAGE = 20

/** Claims of one state. What waits for an admin comes oldest first, everything else newest first. */
export const list = procedure(
  contract.claim.list,
  { allow: holdingOne('admin', 'cadre') },
  async ({ actor, input: { state, cursor } }) => {
    const query = { equals: { state }, limit: CLAIMS_PER_PAGE, after: cursor, fields: cardFields }
    const { rows, nextCursor } =
      actor.role === 'admin'
        ? await tenantClaims.page(actor, { ...query, index: state === 'entered' ? 'waiting' : 'newest' })
        : await enterpriseClaims.page(actor, { ...query, index: 'ofEnterprise' })
    return { claims: rows.map(claimCardOf), nextCursor }
  },
)
