import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { maskedNameOf } from './change'
import { activeEnterprise } from './change-enterprise'
import { proposeAct } from './propose-act'

/** 合并 is only proposed here: `confirmMerge` does it when a second admin agrees. */
export const mergeEnterprise = procedure(
  contract.organisation.mergeEnterprise,
  { allow: holding('admin'), auditSubject: (_, { proposalId }) => proposalId },
  async ({ actor, tenant, input: { enterpriseId, intoId, reason }, now, refuse, transact }) => {
    if (enterpriseId === intoId) throw refuse('SAME_ENTERPRISE')
    const proposedByMasked = await maskedNameOf(actor)
    return transact(async (tx) => {
      const from = await activeEnterprise(tx, { actor, enterpriseId, refuse })
      const into = await activeEnterprise(tx, { actor, enterpriseId: intoId, refuse })
      const title = `把${from.name}并入${into.name}，名册、会员和意见一起转过去，不能撤销`
      const act = { title, reason, proposedByMasked, input: { enterpriseId, intoId } }
      return { proposalId: await proposeAct(tx, { actor, tenant, now }, { what: 'mergeEnterprise', ...act }) }
    })
  },
)
