import { contract } from '@contract/contract'
import { addressOf } from '@contract/rules/page-address'
import { miniCodeOf } from '../../kernel/mini-code'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { certificates } from './store'

/** WeChat draws 5,000 codes a minute for the whole mini-program: nobody takes those of the others. */
const RATE = { limit: 20, windowSeconds: 60 } as const

/** A picture for the camera of whoever is shown the certificate. */
export const code = procedure(
  contract.certificate.code,
  { allow: member, rate: RATE },
  async ({ actor, input }) => {
    const { token } = await certificates.getScoped(actor, input.certificateId)
    const { contentType, bytes } = await miniCodeOf(addressOf('study/check'), token)
    return { contentType, picture: bytes.toString('base64') }
  },
)
