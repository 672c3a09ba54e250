import { ids } from '../cloudfunctions/kernel/ids'
import { type FindingDocument, findings } from '../cloudfunctions/modules/ledger/store'
import type { Cloud } from '../localcloud/cloud'

/** Leaves a finding about a member's account, as a check would. @returns its id */
export const spoil = (cloud: Cloud, memberId: string): string => {
  const at = cloud.clock.now()
  const finding: FindingDocument = {
    _id: ids.derived('finding', memberId, 'sum'),
    ...{ tenantId: 'jiangshan', memberId, kind: 'sum', expected: '20', found: '25', open: true },
    ...{ firstSeenAt: at, lastSeenAt: at, settledAt: null, settledBy: null, settledWords: null },
  }
  cloud.database.insert(findings.name, [finding])
  return finding._id
}
