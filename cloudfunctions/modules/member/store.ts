import { collection, type Stored } from '../../kernel/collection'
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
}

export const members = collection<MemberDocument, 'byName' | 'byPhoneTail'>({
  name: 'members',
  scope: 'tenant',
  indexes: {
    byName: {
      keys: [
        ['tenantId', 1],
        ['name', 1],
        ['_id', 1],
      ],
    },
    byPhoneTail: {
      keys: [
        ['tenantId', 1],
        ['phoneTail', 1],
        ['_id', 1],
      ],
    },
  },
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

export const rosterLines = collection<RosterLine, 'byPhone'>({
  name: 'rosterLines',
  scope: 'tenant',
  indexes: {
    byPhone: {
      keys: [
        ['tenantId', 1],
        ['phoneIndex', 1],
        ['_id', 1],
      ],
    },
  },
})

export type EnterpriseDocument = Stored & {
  readonly name: string
  /** Where it stands; null where nobody has entered it. */
  readonly villageId: string | null
}

export const enterprises = collection<EnterpriseDocument>({
  name: 'enterprises',
  scope: 'tenant',
  indexes: {},
})
