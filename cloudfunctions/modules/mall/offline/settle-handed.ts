import { contract } from '@contract/contract'
import type { Difference } from '@contract/mall'
import { ids } from '../../../kernel/ids'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { sentAhead } from '../../../kernel/sent-ahead'
import { maskName, members } from '../../member/module'
import { handOver } from '../counter/hand-over'
import { stateAt } from '../vouchers/rules'
import { deskVouchers, type VoucherDocument } from '../vouchers/voucher-store'
import { handOverDifferences, type OfflineLeaseDocument, offlineLeases } from './offline-store'

/**
 * The moment that counts. A phone is believed while its lease was in force, and no further back than the voucher;
 * what comes under another lease counts from now on, as if it were handed out only now.
 */
const momentOf = (
  lease: OfflineLeaseDocument | null,
  { leaseId, handedAt }: { readonly leaseId: string; readonly handedAt: number },
  voucher: VoucherDocument,
  now: number,
): number => {
  const isUnder = lease?.leaseId === leaseId && handedAt >= lease.takenAt && handedAt < lease.expiresAt
  return isUnder && handedAt >= voucher.issuedAt && handedAt <= now ? handedAt : now
}

/** Why it cannot be written off any more; null where it can. */
const obstacleOf = (voucher: VoucherDocument, verifierId: string, at: number): Difference['why'] | null => {
  const state = stateAt(voucher, at)
  if (state !== 'issued') return state
  return voucher.memberId === verifierId ? 'own' : null
}

/** 补记. A difference stands in the same transaction as the answer: none is lost, none stands twice. */
export const settleHanded = procedure(
  contract.mall.settleHanded,
  { allow: holding('verifier'), auditSubject: (_, { voucherId }) => voucherId },
  async ({ actor, input, now, refuse, transact }) => {
    const { voucherId, leaseId, handedAt } = input
    const verifying = sentAhead(members.getScoped(actor, actor.memberId))
    return transact(async (tx) => {
      const voucher = await tx.getScoped(deskVouchers, actor, voucherId)
      const lease = await tx.get(offlineLeases, voucher.pickUpPointId)
      const at = momentOf(lease, input, voucher, now)
      const why = obstacleOf(voucher, actor.memberId, at)
      if (why === null) {
        await handOver(tx, voucher, { actor, at, refuse: () => refuse('NOT_FOUND') })
        return { voucherId, why }
      }
      const { tenantId, pickUpPointId, pickUpPointName, code, title, memberMasked } = voucher
      // One lease hands a voucher out once: a phone that tells it again under another key adds nothing.
      const _id = ids.derived('difference', voucherId, leaseId)
      if (await tx.get(handOverDifferences, _id)) return { voucherId, why }
      await tx.add(handOverDifferences, {
        ...{ _id, tenantId, voucherId, pickUpPointId, pickUpPointName, code, title, memberMasked },
        ...{ why, handedAt, foundAt: now, verifierMasked: maskName((await verifying).name) },
      })
      return { voucherId, why }
    })
  },
)
