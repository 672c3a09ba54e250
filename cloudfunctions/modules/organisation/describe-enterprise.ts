import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import type { EnterpriseDocument } from '../member/module'
import { maskedNameOf } from './change'
import { changeEnterprise } from './change-enterprise'
import { villages } from './store'

type Facts = Pick<EnterpriseDocument, 'villageId' | 'size' | 'industry' | 'starRating'>

/** The facts as the history keeps them. */
const textOf = ({ villageId, size, industry, starRating }: Facts): string =>
  JSON.stringify({ villageId, size, industry, starRating })

/** 登记村社、规模、行业、星级. */
export const describeEnterprise = procedure(
  contract.organisation.describeEnterprise,
  { allow: holding('admin'), auditSubject: (_, { enterpriseId }) => enterpriseId },
  async ({ actor, input: { enterpriseId, reason, ...facts }, now, refuse, transact }) => {
    const [byMasked] = await Promise.all([
      maskedNameOf(actor),
      facts.villageId === null ? null : villages.getScoped(actor, facts.villageId),
    ])
    return transact(async (tx) => {
      await changeEnterprise(tx, { actor, enterpriseId, refuse }, (before) => ({
        fields: facts,
        entry: { what: 'described', from: textOf(before), to: textOf(facts), at: now, byMasked, reason },
      }))
      return { enterpriseId }
    })
  },
)
