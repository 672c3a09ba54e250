import type { Satisfaction, TicketState, TicketType } from '@contract/feedback'
import type { ticketWords } from '@contract/rules/flows/ticket'
import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'
import type { Taken } from '../../kernel/flow/history'

/** 意见: a private ticket of one member. */
export type TicketDocument = Stored & {
  readonly memberId: string
  readonly enterpriseId: string
  readonly type: TicketType
  readonly text: string
  /** Files under `tickets/{ticketId}/`. */
  readonly pictures: readonly string[]
  readonly anonymousToEnterprise: boolean
  /** The author's name as it was, masked, for those who may know who wrote it. */
  readonly authorMasked: string
  /** True once the content check or a person found nothing wrong with it: cadres see it from then on. */
  readonly cleared: boolean
  readonly state: TicketState
  /** True once adopted or closed: no step leads on from there. */
  readonly settled: boolean
  readonly replies: readonly { readonly text: string; readonly at: number; readonly memberId: string }[]
  /** What happened, oldest first. At most twice as long as the replies are many, and a handful more. */
  readonly history: readonly Taken<keyof typeof ticketWords.steps>[]
  /** Until when an answer is owed; null where none is. */
  readonly dueAt: number | null
  /** When the answer counts as accepted; null before the first one. */
  readonly closesAt: number | null
  readonly rating: { readonly satisfaction: Satisfaction; readonly words: string | null } | null
  readonly submittedAt: number
  readonly updatedAt: number
  readonly adoptedAt: number | null
  readonly adoptedPoints: number | null
}

const ticketIndexes = {
  newest: index('tenantId', 'memberId', '-submittedAt', '-_id'),
  open: index('tenantId', 'memberId', 'settled', 'submittedAt'),
  queue: index('tenantId', 'state', 'submittedAt', '_id'),
  due: index('tenantId', 'state', 'dueAt', 'submittedAt', '_id'),
  silent: index('state', 'closesAt', '_id'),
  enterprise: index('tenantId', 'enterpriseId', 'cleared', '-submittedAt', '-_id'),
}

const ticketCollection = { name: 'tickets', indexes: ticketIndexes } as const

export const tickets = collection<TicketDocument, keyof typeof ticketIndexes>({
  ...ticketCollection,
  scope: 'member',
})

/** The same tickets as the union sees them: all of the tenant's. */
export const tenantTickets = collection<TicketDocument, keyof typeof ticketIndexes>({
  ...ticketCollection,
  scope: 'tenant',
})

/** The same tickets as a cadre sees them: those of his enterprises. Which of their fields is for `visible.ts`. */
export const enterpriseTickets = collection<TicketDocument, keyof typeof ticketIndexes>({
  ...ticketCollection,
  scope: { role: 'cadre', kind: 'enterprise', field: 'enterpriseId' },
})

/** The same tickets as the timer sees them. */
export const everyTicket = collection<TicketDocument, keyof typeof ticketIndexes>({
  ...ticketCollection,
  scope: 'system',
})
