import type { FaultKind } from '@contract/ledger'
import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'

/** 对账: how a check of a union's accounts went; written when it was through. */
export type AuditRunDocument = Stored & {
  /** Every account, or those that moved since the last check. */
  readonly kind: 'full' | 'daily'
  readonly startedAt: number
  readonly finishedAt: number
  readonly accounts: number
  readonly entries: number
  readonly findings: number
}

const runIndexes = { newest: index('tenantId', 'kind', '-startedAt') }

export const auditRuns = collection<AuditRunDocument, 'newest'>({
  name: 'auditRuns',
  scope: 'tenant',
  indexes: runIndexes,
})

/** The same runs as the timer sees them. Those that belong to no union count all of them together. */
export const everyAuditRun = collection<AuditRunDocument, 'newest'>({
  name: 'auditRuns',
  scope: 'system',
  indexes: runIndexes,
})

/** What a check found and nobody has settled yet; nothing here ever settles by itself. */
export type FindingDocument = Stored & {
  readonly memberId: string
  readonly kind: FaultKind
  readonly expected: string
  readonly found: string
  readonly open: boolean
  readonly firstSeenAt: number
  readonly lastSeenAt: number
  readonly settledAt: number | null
  readonly settledBy: string | null
  /** What an admin did about it, in words. */
  readonly settledWords: string | null
}

const findingIndexes = {
  newest: index('tenantId', 'open', '-firstSeenAt', '-_id'),
  ofMember: index('tenantId', 'memberId', 'open', '-firstSeenAt'),
}

/** Findings as admins see them. */
export const findings = collection<FindingDocument, keyof typeof findingIndexes>({
  name: 'auditFindings',
  scope: 'tenant',
  indexes: findingIndexes,
})

/** The same findings as the member sees that there are any. */
export const ownFindings = collection<FindingDocument, keyof typeof findingIndexes>({
  name: 'auditFindings',
  scope: 'member',
  indexes: findingIndexes,
})
