import { collection, type Stored } from '../../kernel/collection'
import type { SealedText } from '../../kernel/secret-text'

/** A worker who is bound: the person that points, progress and vouchers belong to. */
export type MemberDocument = Stored & {
  readonly name: string
  readonly phoneMasked: string
  readonly phoneSealed: SealedText
  readonly enterpriseId: string
  readonly boundAt: number
}

export const members = collection<MemberDocument>({ name: 'members', scope: 'tenant', indexes: {} })

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

export type EnterpriseDocument = Stored & { readonly name: string }

export const enterprises = collection<EnterpriseDocument>({
  name: 'enterprises',
  scope: 'tenant',
  indexes: {},
})
