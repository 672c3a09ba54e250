import type { Input } from '../contract/contract'
import { dataOf, type Town } from './town'

type Named = { readonly ticketId: string }

/** What somebody says. */
export const ticketWith = (pictures: string[]): Input<'feedback.submit'> => ({
  ...{ type: 'course', text: '示例意见', anonymousToEnterprise: false },
  pictures,
})

/** One that waits for an answer. */
export const ticketOf = async (town: Town, handle: string): Promise<Named> => {
  const { ticketId } = dataOf(await town.as(handle).mutate('feedback.submit', ticketWith([])))
  return { ticketId }
}

/** One that `sun`, an admin, has answered. */
export const answeredTicket = async (town: Town, handle: string): Promise<Named> => {
  const ticket = await ticketOf(town, handle)
  dataOf(await town.as('sun').mutate('feedback.reply', { ...ticket, text: '示例答复' }))
  return ticket
}
