import type { Role } from '@contract/rules/roles'
import { collection, type Stored } from './collection'
import { index } from './database-index'
import type { Keyed } from './key-record'

/**
 * One privileged act: who did what to whom, written in the act's own transaction. It also remembers the act's
 * idempotency key, which saves a document and a request in each of them.
 */
export type AuditEntry = Stored & {
  readonly procedure: string
  readonly identityId: string
  readonly memberId: string | null
  /** The role that the act was done in; null for what anybody may do for himself. */
  readonly role: Role | null
  /** The document that was acted on. */
  readonly subjectId: string
  readonly requestId: string
  readonly at: number
  readonly keyed: Keyed | null
}

export const auditEntries = collection<AuditEntry, 'bySubject'>({
  name: 'auditEntries',
  scope: 'nobody',
  indexes: { bySubject: index('tenantId', 'subjectId', '-at') },
})
