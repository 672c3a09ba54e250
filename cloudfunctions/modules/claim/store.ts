import type { ClaimState } from '@contract/claim'
import type { ClaimRule } from '@contract/rules/claims'
import type { claimWords } from '@contract/rules/flows/claim'
import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'
import type { Taken } from '../../kernel/flow/history'

/**
 * 成绩: `_id` follows from the member and what he is paid for once, so that the same thing is entered once.
 */
export type ClaimDocument = Stored & {
  /** Whom it is for. */
  readonly memberId: string
  readonly enterpriseId: string
  readonly nameMasked: string
  readonly ruleCode: ClaimRule
  /** As the rules of the act's day have it, which never change afterwards. */
  readonly ruleTitle: string
  readonly ruleVersion: number
  readonly points: number
  readonly tier: string | null
  readonly subject: string
  readonly dayKey: string
  readonly evidence: string
  readonly pictures: readonly string[]
  /** Everybody who wrote in it: none of them verifies it. The last one is told what becomes of it. */
  readonly writers: readonly string[]
  readonly enteredByMasked: string
  readonly state: ClaimState
  readonly history: readonly Taken<keyof typeof claimWords.steps>[]
  readonly changedAt: number
}

const claimIndexes = {
  /** What waits, the oldest first. */
  waiting: index('tenantId', 'state', 'changedAt', '_id'),
  newest: index('tenantId', 'state', '-changedAt', '-_id'),
  ofEnterprise: index('tenantId', 'enterpriseId', 'state', '-changedAt', '-_id'),
}

const claimCollection = { name: 'claims', indexes: claimIndexes } as const

/** As admins see them: all of the tenant's. */
export const tenantClaims = collection<ClaimDocument, keyof typeof claimIndexes>({
  ...claimCollection,
  scope: 'tenant',
})

/** Those of a cadre's enterprises. */
export const ofEnterprise = { role: 'cadre', kind: 'enterprise', field: 'enterpriseId' } as const

/** The same claims as a cadre sees them: those of his enterprises. */
export const enterpriseClaims = collection<ClaimDocument, keyof typeof claimIndexes>({
  ...claimCollection,
  scope: ofEnterprise,
})
