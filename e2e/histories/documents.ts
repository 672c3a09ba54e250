import type { AuditEntry } from '../../cloudfunctions/kernel/audit'
import type { Proposal } from '../../cloudfunctions/kernel/proposal'
import type { ClaimDocument } from '../../cloudfunctions/modules/claim/store'
import type { TicketDocument } from '../../cloudfunctions/modules/feedback/store'
import type { StockDocument } from '../../cloudfunctions/modules/mall/rewards/stock-store'
import type { VoucherDocument } from '../../cloudfunctions/modules/mall/vouchers/voucher-store'
import type { AccountDocument, EntryDocument } from '../../cloudfunctions/modules/points/store'
import type { ProgressDocument } from '../../cloudfunctions/modules/replay/store'
import type { Cloud } from '../../localcloud/cloud'
import { allOf } from '../still'

/** The documents that a history may have changed, as they are now. */
export const readDocuments = (cloud: Cloud) => {
  const all = <T>(name: string) => allOf(cloud, name) as unknown as readonly T[]
  return {
    accounts: all<AccountDocument>('pointsAccounts'),
    entries: all<EntryDocument>('pointsEntries'),
    vouchers: all<VoucherDocument>('vouchers'),
    stocks: all<StockDocument>('stocks'),
    tickets: all<TicketDocument>('tickets'),
    claims: all<ClaimDocument>('claims'),
    progresses: all<ProgressDocument>('watchProgress'),
    proposals: all<Proposal>('proposals'),
    audits: all<AuditEntry>('auditEntries'),
    members: all<{ readonly _id: string }>('members'),
  }
}

export type Documents = ReturnType<typeof readDocuments>
