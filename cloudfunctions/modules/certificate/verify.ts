import { contract } from '@contract/contract'
import { system } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { openProcedure } from '../../kernel/procedure'
import { isOffIn } from '../../kernel/tenant'
import { maskName } from '../member/module'
import { factsOf, revocationOf } from './facts-of'
import { everyCertificate } from './store'

/** A certificate is looked up at a gate by a handful of people; somebody who tries words tries many. */
const RATE = { limit: 60, windowSeconds: 60 } as const

/** 核验 by the word of a QR: what was issued, to whom as far as strangers may know, and whether it still counts. */
export const verify = openProcedure(contract.certificate.verify, RATE, async ({ input: { token } }) => {
  const found = await everyCertificate.findOne(system, { index: 'byToken', equals: { token } })
  if (!found) throw refusal('NOT_FOUND')
  if (await isOffIn(found.tenantId, 'certificate')) throw refusal('MODULE_OFF')
  return {
    ...factsOf(found),
    nameMasked: maskName(found.name),
    revokedAt: revocationOf(found)?.at ?? null,
  }
})
