import type { CallsOf, Needs } from './needs'

const calls: CallsOf<'rank'> = {
  'rank.board': {
    door: 'member',
    costs: { requests: 5, depth: 2, documents: 5 },
    named: () => ({ scope: 'all' }),
  },
}

export const rankNeeds: Needs<'rank'> = { calls }
