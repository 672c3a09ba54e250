import type { EnterpriseSize } from '@contract/organisation'
import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'
import type { SealedText } from '../../kernel/secret-text'

/** A worker who is bound: the person that points, progress and vouchers belong to. */
export type MemberDocument = Stored & {
  readonly name: string
  readonly phoneMasked: string
  /** The last four digits: what one tells to be found. */
  readonly phoneTail: string
  readonly phoneSealed: SealedText
  readonly enterpriseId: string
  readonly boundAt: number
  /** 缺课 of one year, and until when he cannot enrol for classes because of them; absent without any. */
  readonly absences?: { readonly year: number; readonly times: number; readonly blockedUntil: number | null }
}

const ofEnterprise = index('tenantId', 'enterpriseId', '_id')

const memberCollection = {
  name: 'members',
  indexes: {
    ofEnterprise,
    byName: index('tenantId', 'name', '_id'),
    byPhoneTail: index('tenantId', 'phoneTail', '_id'),
    ofEnterpriseByName: index('tenantId', 'enterpriseId', 'name', '_id'),
    ofEnterpriseByPhoneTail: index('tenantId', 'enterpriseId', 'phoneTail', '_id'),
  },
} as const

type MemberIndex = keyof typeof memberCollection.indexes

/** The members of a cadre's enterprises. */
export const enterpriseMembers = collection<MemberDocument, MemberIndex>({
  ...memberCollection,
  scope: { role: 'cadre', kind: 'enterprise', field: 'enterpriseId' },
})

export const members = collection<MemberDocument, MemberIndex>({
  ...memberCollection,
  scope: 'tenant',
})

/** The same members as the timer sees them. */
export const everyMember = collection<MemberDocument, MemberIndex>({
  ...memberCollection,
  scope: 'system',
})

/** 会员名册: one line per worker and enterprise, handed in by the enterprise's union. */
export type RosterLine = Stored & {
  readonly enterpriseId: string
  readonly name: string
  readonly phoneIndex: string
  /** 名册码, for those who cannot use WeChat's phone button; kept as an index only. */
  readonly rosterCodeIndex: string
  /** The member this line is bound to. */
  readonly memberId: string | null
}

const rosterCollection = {
  name: 'rosterLines',
  indexes: {
    ofEnterprise,
    byPhone: index('tenantId', 'phoneIndex', '_id'),
  },
} as const

export const rosterLines = collection<RosterLine, 'ofEnterprise' | 'byPhone'>({
  ...rosterCollection,
  scope: 'tenant',
})

/** The same lines as the timer sees them. */
export const everyRosterLine = collection<RosterLine, 'ofEnterprise' | 'byPhone'>({
  ...rosterCollection,
  scope: 'system',
})

export type EnterpriseDocument = Stored & {
  readonly name: string
  /** Where it stands; like the next three null where nobody has entered it. */
  readonly villageId: string | null
  readonly size: EnterpriseSize | null
  readonly industry: string | null
  readonly starRating: number | null
  /** Where it comes in lists: when it was entered. */
  readonly order: number
  /** `merging`: gone into another one, and its people are on their way there. */
  readonly state: 'active' | 'merging' | 'merged'
  readonly mergedInto: string | null
}

const enterpriseIndexes = {
  inOrder: index('tenantId', 'state', 'order', '_id'),
  byVillage: index('tenantId', 'villageId', 'state', 'order', '_id'),
  bySize: index('tenantId', 'size', 'state', 'order', '_id'),
  byIndustry: index('tenantId', 'industry', 'state', 'order', '_id'),
  byStars: index('tenantId', 'starRating', 'state', 'order', '_id'),
  merging: index('state', '_id'),
}

const enterpriseCollection = { name: 'enterprises', indexes: enterpriseIndexes } as const

export const enterprises = collection<EnterpriseDocument, keyof typeof enterpriseIndexes>({
  ...enterpriseCollection,
  scope: 'tenant',
})

/** The same enterprises as a village's cadre sees them. */
export const villageEnterprises = collection<EnterpriseDocument, keyof typeof enterpriseIndexes>({
  ...enterpriseCollection,
  scope: { role: 'cadre', kind: 'village', field: 'villageId' },
})

/** The same enterprises as the timer sees them. */
export const everyEnterprise = collection<EnterpriseDocument, keyof typeof enterpriseIndexes>({
  ...enterpriseCollection,
  scope: 'system',
})
