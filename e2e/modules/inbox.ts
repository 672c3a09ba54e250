import { answeredTicket } from '../a-ticket'
import { newMember } from '../arranged-town'
import { dataOf } from '../town'
import type { CallsOf, Needs } from './needs'

export const inboxIds = { own: { itemId: '3'.repeat(32) } }

const calls: CallsOf<'inbox'> = {
  'inbox.overview': {
    door: 'member',
    costs: { requests: 4, depth: 2, documents: 4 },
    named: () => ({}),
  },
  'inbox.items': {
    door: 'member',
    costs: { requests: 4, depth: 2, documents: 24 },
    named: () => ({}),
  },
  'inbox.read': {
    door: 'member',
    costs: { requests: 9, depth: 7, documents: 6 },
    named: ({ own: { itemId } }) => ({ itemId }),
    ready: async (town) => {
      const handle = await newMember(town)
      await answeredTicket(town, handle)
      await town.cloud.fireTimers('timers')
      const [item] = dataOf(await town.as(handle).call('inbox.items', {})).items
      return { handle, input: { itemId: item?.itemId ?? '' } }
    },
  },
  'inbox.readAll': {
    door: 'member',
    costs: { requests: 7, depth: 5, documents: 4 },
    named: () => ({}),
    ready: async (town) => ({ handle: await newMember(town), input: {} }),
    dearer: async () => ({ handle: 'lin', input: {} }),
  },
  'inbox.consented': {
    door: 'member',
    costs: { requests: 11, depth: 9, documents: 6 },
    named: () => ({ kinds: ['voucherUsed'] }),
    ready: async (town) => ({
      handle: await newMember(town),
      input: { kinds: ['voucherUsed'] },
    }),
    dearer: async () => ({ handle: 'lin', input: { kinds: ['ticketAnswered'] } }),
  },
}

export const inboxNeeds: Needs<'inbox', typeof inboxIds> = {
  calls,
  leave: async (town, { memberId }) => {
    await town.cloud.fireTimers('timers')
    const [item] = town.cloud.database.find('inboxItems', { memberId })
    return { own: { itemId: String(item?._id) } }
  },
  leaveRest: async (town) => {
    dataOf(await town.as('lin').mutate('inbox.consented', { kinds: ['voucherUsed', 'voucherLapsing'] }))
  },
}
