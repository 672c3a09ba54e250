import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { maskName, members } from '../member/module'
import { assertReversible, effectOfReversing, tenantAccounts, tenantEntries } from '../points/module'
import { maskedNameOf } from './change'
import { changeWords, effectWords } from './effect-words'
import { proposeAct } from './propose-act'

/** 冲正 is only proposed here: `confirmReversal` does it when a second admin agrees. */
export const reverseEntry = procedure(
  contract.organisation.reverseEntry,
  { allow: holding('admin'), auditSubject: (_, { proposalId }) => proposalId },
  async ({ actor, tenant, input: { entryId, reason }, now, refuse, transact }) => {
    const entry = await tenantEntries.getScoped(actor, entryId)
    const { memberId, ruleTitle, source, delta } = entry
    if (memberId === actor.memberId) throw refuse('OWN_ACCOUNT')
    const [member, account, proposedByMasked] = await Promise.all([
      members.getScoped(actor, memberId),
      tenantAccounts.findScoped(actor, memberId),
      maskedNameOf(actor),
    ])
    const whose = `${maskName(member.name)}（${member.phoneMasked}）`
    const what = `“${ruleTitle}”（${source.title}）`
    const effect = effectWords(effectOfReversing(account, entry, now))
    const title = `冲正${whose}的${what}，${changeWords(-delta)}：${effect}`
    return transact(async (tx) => {
      await assertReversible(tx, entry, refuse)
      const act = { title, reason, proposedByMasked, input: { entryId } }
      return { proposalId: await proposeAct(tx, { actor, tenant, now }, { what: 'reverseEntry', ...act }) }
    })
  },
)
