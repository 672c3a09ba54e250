import type { TicketState, TicketType } from '@contract/feedback'
import { collection, type Index, type Stored } from '../../kernel/collection'

/** 意见: a private ticket of one member. */
export type TicketDocument = Stored & {
  readonly memberId: string
  readonly enterpriseId: string
  readonly type: TicketType
  readonly text: string
  /** Files under `tickets/{ticketId}/`. */
  readonly pictures: readonly string[]
  readonly anonymousToEnterprise: boolean
  readonly state: TicketState
  /** True once adopted or closed: no step leads on from there. */
  readonly settled: boolean
  readonly replies: readonly { readonly text: string; readonly at: number; readonly memberId: string }[]
  readonly submittedAt: number
  readonly updatedAt: number
  readonly adoptedAt: number | null
  readonly adoptedPoints: number | null
}

const ticketIndexes = {
  newest: {
    keys: [
      ['tenantId', 1],
      ['memberId', 1],
      ['submittedAt', -1],
      ['_id', -1],
    ],
  },
  open: {
    keys: [
      ['tenantId', 1],
      ['memberId', 1],
      ['settled', 1],
      ['submittedAt', 1],
    ],
  },
  queue: {
    keys: [
      ['tenantId', 1],
      ['state', 1],
      ['submittedAt', 1],
      ['_id', 1],
    ],
  },
} as const satisfies Record<string, Index>

const ticketCollection = { name: 'tickets', indexes: ticketIndexes } as const

export const tickets = collection<TicketDocument, keyof typeof ticketIndexes>({
  ...ticketCollection,
  scope: 'member',
})

/** The same tickets as admins see them: all of the tenant's. */
export const tenantTickets = collection<TicketDocument, keyof typeof ticketIndexes>({
  ...ticketCollection,
  scope: 'tenant',
})
