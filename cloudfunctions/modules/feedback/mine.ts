import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { cardFields, ticketCardOf } from './cards'
import { tickets } from './store'

const TICKETS_PER_PAGE = 20

/** 我的意见, newest first. */
export const mine = procedure(contract.feedback.mine, { allow: member }, async ({ actor, input, now }) => {
  const { rows, nextCursor } = await tickets.page(actor, {
    index: 'newest',
    limit: TICKETS_PER_PAGE,
    after: input.cursor,
    fields: [...cardFields],
  })
  return { tickets: rows.map((row) => ticketCardOf(row, now)), nextCursor }
})
