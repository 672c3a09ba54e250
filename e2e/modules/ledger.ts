import { aPerson } from '../arranged-town'
import { spoil } from '../spoil'
import type { CallsOf, Needs } from './needs'
import { reason } from './samples'

export const ledgerIds = { own: { findingId: '3'.repeat(32) } }

const calls: CallsOf<'ledger'> = {
  'ledger.standing': {
    door: 'member',
    costs: { requests: 5, depth: 2, documents: 8 },
    named: () => ({}),
  },
  'ledger.audit': {
    door: 'admin',
    costs: { requests: 5, depth: 2, documents: 28 },
    named: () => ({ open: true }),
    by: ['sun'],
  },
  'ledger.settleFinding': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ own: { findingId } }) => ({ findingId, words: reason }),
    ready: async (town) => {
      const { memberId } = await aPerson(town)
      return { handle: 'sun', input: { findingId: spoil(town.cloud, memberId), words: '已核对' } }
    },
  },
}

export const ledgerNeeds: Needs<'ledger', typeof ledgerIds> = {
  calls,
  leave: async (town, { memberId }) => ({ own: { findingId: spoil(town.cloud, memberId) } }),
}
