import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { findings } from './store'

/** 办结一条对账发现: an admin says what was done. The finding stays, and opens again where a check still sees it. */
export const settleFinding = procedure(
  contract.ledger.settleFinding,
  { allow: holding('admin'), auditSubject: (_, { findingId }) => findingId },
  async ({ actor, input: { findingId, words }, now, refuse, transact }) =>
    transact(async (tx) => {
      const { open } = await tx.getScoped(findings, actor, findingId)
      if (!open) throw refuse('FINDING_SETTLED')
      const settled = { settledAt: now, settledBy: actor.memberId, settledWords: words }
      await tx.update(findings, findingId, { open: false, ...settled })
      return { findingId, settledAt: now }
    }),
)
