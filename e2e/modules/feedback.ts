import { answeredTicket, ticketOf, ticketWith } from '../a-ticket'
import { type ArrangedTown, newMember } from '../arranged-town'
import { dataOf } from '../town'
import type { CallsOf, Needs } from './needs'
import { JPEG, reason } from './samples'

export const feedbackIds = { own: { ticketId: '0'.repeat(32) } }

const LONG_MS = 100_000

const openTicket = async (town: ArrangedTown) => ({ handle: 'sun', input: await ticketOf(town, 'lin') })

const calls: CallsOf<'feedback'> = {
  'feedback.form': {
    door: 'member',
    costs: { requests: 2, depth: 1, documents: 3 },
    named: () => ({}),
  },
  'feedback.submit': {
    door: 'member',
    costs: { requests: 23, depth: 15, documents: 9 },
    named: ({ own: { fileId } }) => ({
      ...{ type: 'other', text: '示例意见', anonymousToEnterprise: false },
      pictures: [fileId],
    }),
    ready: async (town) => {
      const picture = await town.upload('lin', '1.jpg', JPEG)
      return { handle: 'lin', input: ticketWith([picture]) }
    },
    dearer: async (town) => {
      const names = ['1.jpg', '2.jpg', '3.jpg']
      const pictures = await Promise.all(names.map((name) => town.upload('lin', name, JPEG)))
      return { handle: 'lin', input: ticketWith(pictures) }
    },
  },
  'feedback.mine': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
  },
  'feedback.ticket': {
    door: 'member',
    // The SDK prepares a signature before it sends the request: what was asked beside it may be answered by then.
    costs: { requests: 6, depth: 4, documents: 7 },
    named: ({ own: { ticketId } }) => ({ ticketId }),
    by: ['hu', 'sun', 'lin'],
  },
  'feedback.queue': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({ state: 'open' }),
    by: ['sun'],
  },
  'feedback.enterprise': {
    door: 'cadre',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
    by: ['hu'],
  },
  'feedback.reply': {
    door: 'admin',
    costs: { requests: 11, depth: 9, documents: 5 },
    named: ({ own: { ticketId } }) => ({ ticketId, text: '示例答复' }),
    ready: async (town) => {
      const { handle, input } = await openTicket(town)
      return { handle, input: { ...input, text: '示例答复' } }
    },
  },
  'feedback.release': {
    door: 'admin',
    costs: { requests: 10, depth: 8, documents: 5 },
    named: ({ own: { ticketId } }) => ({ ticketId }),
    ready: async (town) => {
      town.cloud.setContentSafety('down')
      const arranged = await openTicket(town)
      town.cloud.setContentSafety('up')
      return arranged
    },
  },
  'feedback.adopt': {
    door: 'admin',
    costs: { requests: 16, depth: 13, documents: 9 },
    named: ({ own: { ticketId } }) => ({ ticketId }),
    ready: async (town) => ({
      handle: 'sun',
      input: await answeredTicket(town, await newMember(town)),
    }),
  },
  'feedback.close': {
    door: 'admin',
    costs: { requests: 10, depth: 8, documents: 5 },
    named: ({ own: { ticketId } }) => ({ ticketId }),
    ready: openTicket,
  },
  'feedback.rate': {
    door: 'member',
    costs: { requests: 13, depth: 10, documents: 6 },
    named: ({ own: { ticketId } }) => ({ ticketId, satisfaction: 'good' }),
    ready: async (town) => {
      const input = await answeredTicket(town, 'lin')
      return { handle: 'lin', input: { ...input, satisfaction: 'good' } }
    },
    dearer: async (town) => {
      const input = await answeredTicket(town, 'lin')
      return { handle: 'lin', input: { ...input, satisfaction: 'good', words: '谢谢' } }
    },
  },
  'feedback.contest': {
    door: 'member',
    costs: { requests: 13, depth: 10, documents: 6 },
    named: ({ own: { ticketId } }) => ({ ticketId, reason }),
    ready: async (town) => {
      const input = await answeredTicket(town, 'lin')
      return { handle: 'lin', input: { ...input, reason: '没有说什么时候办' } }
    },
  },
}

export const feedbackNeeds: Needs<'feedback', typeof feedbackIds> = {
  calls,
  leave: async (town, { text }) => {
    const picture = await town.upload('lin', '1.jpg', JPEG)
    const words = { type: 'workplace', text, anonymousToEnterprise: false } as const
    const { ticketId } = dataOf(
      await town.as('lin').mutate('feedback.submit', { ...words, pictures: [picture] }),
    )
    return { own: { ticketId } }
  },
  cases: ({ town, patterns, copied }) => ({
    /** Those that were answered too long ago are `silent`; all others may have been, too, and it is nothing to them. */
    ticket: (owner, state) => {
      const closesAt = town.cloud.clock.now() + (state === 'answered' ? LONG_MS : -1)
      const settled = ['adopted', 'closed'].includes(state)
      const fields = { state: state === 'silent' ? 'answered' : state, settled, closesAt }
      return copied('tickets', patterns[owner].ticket, fields, (ticketId) => ({ own: { ticketId } }))
    },
  }),
}
