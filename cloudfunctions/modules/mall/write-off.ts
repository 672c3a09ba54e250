import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { take } from '../../kernel/flow-take'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { sentAhead } from '../../kernel/sent-ahead'
import { told } from '../inbox/module'
import { spend } from '../points/module'
import { voucherFlow } from './flow'
import { deskVouchers } from './store'
import { voucherAtDesk } from './voucher-at-desk'

/** Why a voucher that is no longer issued is not handed out. */
const codeOf = { used: 'VOUCHER_USED', cancelled: 'VOUCHER_VOID', lapsed: 'VOUCHER_LAPSED' } as const

/** 核销: issued → used, once: of two verifiers at the same moment one finds it used. */
export const writeOff = procedure(
  contract.mall.writeOff,
  {
    allow: holding('verifier'),
    auditSubject: (_, { voucherId }) => voucherId,
  },
  async ({ actor, input, now, refuse, transact }) => {
    // Sent together with the start of the transaction, and awaited inside it.
    const finding = sentAhead(voucherAtDesk(actor, input.code))
    return transact(async (tx) => {
      const { _id: voucherId, memberId } = await finding
      const voucher = await tx.getScoped(deskVouchers, actor, voucherId)
      await take(
        tx,
        deskVouchers,
        voucherFlow,
        voucher,
        {
          ...{ step: 'writeOff', actor, now },
          refuse: (why) => (why === 'ownCase' ? refusal('FORBIDDEN') : refuse(codeOf[why])),
        },
        () => ({ usedAt: now }),
      )
      await spend(tx, memberId, voucher.pricePoints)
      const { tenantId, title, pickUpPointName } = voucher
      const facts = { reward: title, place: pickUpPointName, at: now }
      await told(tx, { tenantId, memberId, kind: 'voucherUsed', subjectId: voucherId, facts, now })
      return { voucherId, title, usedAt: now }
    })
  },
)
