import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { progressOf } from '../../kernel/flow/progress'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { maskName } from '../member/module'
import { factsOf } from './facts-of'
import { certificateFlow } from './flow'
import { tenantCertificates } from './store'

/** The certificate with a number, for an admin who may have to revoke it. */
export const find = procedure(
  contract.certificate.find,
  { allow: holding('admin') },
  async ({ actor, input: { number }, now }) => {
    const found = await tenantCertificates.findOne(actor, { index: 'byNumber', equals: { number } })
    if (!found) throw refusal('NOT_FOUND')
    const progress = progressOf(tenantCertificates, certificateFlow, found, { actor, now })
    return { ...factsOf(found), certificateId: found._id, nameMasked: maskName(found.name), progress }
  },
)
