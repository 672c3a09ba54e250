import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { maskName, members } from '../member/module'
import { effectOfAdjusting, tenantAccounts } from '../points/module'
import { maskedNameOf } from './change'
import { changeWords, effectWords } from './effect-words'
import { proposeAct } from './propose-act'

/** 积分调整 is only proposed here: `confirmAdjustment` does it when a second admin agrees. */
export const adjustPoints = procedure(
  contract.organisation.adjustPoints,
  { allow: holding('admin'), auditSubject: (_, { proposalId }) => proposalId },
  async ({ actor, tenant, input: { memberId, points, reason }, now, refuse, transact }) => {
    if (memberId === actor.memberId) throw refuse('OWN_ACCOUNT')
    const [member, account, proposedByMasked] = await Promise.all([
      members.getScoped(actor, memberId),
      tenantAccounts.findScoped(actor, memberId),
      maskedNameOf(actor),
    ])
    const whose = `${maskName(member.name)}（${member.phoneMasked}）`
    const effect = effectWords(effectOfAdjusting(account, points, now))
    const title = `给${whose}${changeWords(points)}：${effect}`
    return transact(async (tx) => {
      const act = { title, reason, proposedByMasked, input: { memberId, points } }
      return { proposalId: await proposeAct(tx, { actor, tenant, now }, { what: 'adjustPoints', ...act }) }
    })
  },
)
