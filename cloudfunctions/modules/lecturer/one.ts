import { contract } from '@contract/contract'
import { lecturerLimits } from '@contract/rules/lecturer-limits'
import { scopeIdsOf } from '../../kernel/grant'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { lecturerCardOf } from './cards'
import { offersFor } from './offers-for'
import { lecturers, talks } from './store'

/** More enterprises than these one cadre asks for elsewhere. */
const MAX_ENTERPRISES = 40

/** A lecturer's page, with the times that can still be asked for. */
export const one = procedure(
  contract.lecturer.one,
  { allow: member },
  async ({ actor, input: { lecturerId }, now }) => {
    const enterpriseIds = scopeIdsOf(actor.grants, 'cadre', 'enterprise').slice(0, MAX_ENTERPRISES)
    const [lecturer, { rows }, his] = await Promise.all([
      lecturers.getScoped(actor, lecturerId),
      talks.page(actor, {
        index: 'ofLecturer',
        equals: { lecturerId, state: 'open' },
        limit: lecturerLimits.slots,
        fields: ['startsAt', 'endsAt'],
      }),
      enterprises.many(actor, enterpriseIds, ['name']),
    ])
    const offers = offersFor(actor, lecturer)
    const ahead = rows.filter(({ startsAt }) => startsAt > now).reverse()
    return {
      lecturer: lecturerCardOf(lecturer),
      honours: [...lecturer.honours],
      about: lecturer.about,
      times: ahead.map(({ _id, startsAt, endsAt }) => ({ talkId: _id, startsAt, endsAt })),
      offers,
      enterprises: his.map(({ _id, name }) => ({ enterpriseId: _id, name })),
    }
  },
)
