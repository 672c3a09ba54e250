import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { certificateFlow } from './flow'
import { tenantCertificates } from './store'

/** 撤销: it stays where it is, and everybody who looks it up sees that it no longer counts. */
export const revoke = procedure(
  contract.certificate.revoke,
  { allow: holding('admin'), auditSubject: (_, { certificateId }) => certificateId },
  async ({ actor, input: { certificateId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'revoke', reason, actor, now, refuse } as const
      const { state } = await takeStep(tx, tenantCertificates, certificateFlow, certificateId, move)
      return { certificateId, state }
    }),
)
