import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { factsOf, revocationOf } from './facts-of'
import { certificates } from './store'

/** One's own certificate, with the word that its QR carries. */
export const one = procedure(contract.certificate.one, { allow: member }, async ({ actor, input }) => {
  const found = await certificates.getScoped(actor, input.certificateId)
  const { name, token, paidPoints } = found
  return { ...factsOf(found), name, token, paidPoints, revokedReason: revocationOf(found)?.reason ?? null }
})
