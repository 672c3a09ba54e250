import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { holds, member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { talkCardOf, talkFields } from './cards'
import { enterpriseTalks, ownTalks, talks as tenantTalks } from './store'

const TALKS_PER_PAGE = 20

/** Talks in one state, the latest first. Who is no cadre has no enterprise's. */
export const talks = procedure(
  contract.lecturer.talks,
  { allow: member },
  async ({ actor, input: { whose, state, cursor } }) => {
    if (whose === 'all' && !holds(actor, 'admin')) throw refusal('FORBIDDEN')
    const query = { equals: { state }, limit: TALKS_PER_PAGE, after: cursor, fields: talkFields }
    const read = {
      mine: () => ownTalks.page(actor, { ...query, index: 'ofMember' }),
      enterprise: () => enterpriseTalks.page(actor, { ...query, index: 'ofEnterprise' }),
      all: () => tenantTalks.page(actor, { ...query, index: 'latest' }),
    }
    const { rows, nextCursor } = await read[whose]()
    return { talks: rows.map(talkCardOf), nextCursor }
  },
)
