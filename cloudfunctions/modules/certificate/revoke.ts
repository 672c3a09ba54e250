import { contract } from '@contract/contract'
import { take } from '../../kernel/flow/take'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { told } from '../inbox/module'
import { certificateFlow } from './flow'
import { tenantCertificates } from './store'

/** 撤销: it stays where it is, and everybody who looks it up sees that it no longer counts. */
export const revoke = procedure(
  contract.certificate.revoke,
  { allow: holding('admin'), auditSubject: (_, { certificateId }) => certificateId },
  async ({ actor, input: { certificateId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const found = await tx.getScoped(tenantCertificates, actor, certificateId)
      const { state } = await take(tx, tenantCertificates, certificateFlow, found, {
        ...{ step: 'revoke', actor, now, reason },
        refuse: (why) => refuse(why === 'ownCase' ? 'OWN_CERTIFICATE' : 'WRONG_STATE'),
      })
      const { tenantId, memberId, courseTitle: course } = found
      const facts = { course, reason }
      const kind = 'certificateRevoked' as const
      await told(tx, { tenantId, memberId, kind, subjectId: certificateId, facts, now })
      return { certificateId, state }
    }),
)
