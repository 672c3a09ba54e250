import { newMember } from '../arranged-town'
import { dataOf } from '../town'
import type { CallsOf, Needs } from './needs'

export const pointsIds = { own: { entryId: '1'.repeat(32) } }

const calls: CallsOf<'points'> = {
  'points.overview': {
    door: 'member',
    costs: { requests: 5, depth: 2, documents: 26 },
    named: () => ({}),
  },
  'points.statement': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
  },
  'points.entry': {
    door: 'member',
    costs: { requests: 4, depth: 2, documents: 5 },
    named: ({ own: { entryId } }) => ({ entryId }),
  },
  'points.signIn': {
    door: 'member',
    costs: { requests: 16, depth: 14, documents: 9 },
    named: () => ({}),
    ready: async (town) => ({ handle: await newMember(town), input: {} }),
    dearer: async () => ({ handle: 'lin', input: {} }),
  },
}

export const pointsNeeds: Needs<'points', typeof pointsIds> = {
  calls,
  leave: async (town) => {
    const { entries } = dataOf(await town.as('lin').call('points.overview', {}))
    return { own: { entryId: entries[0]?.entryId ?? '' } }
  },
}
