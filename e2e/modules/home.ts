import type { CallsOf, Needs } from './needs'

const calls: CallsOf<'home'> = {
  'home.overview': {
    door: 'anyone',
    // One more while an announcement for a village is news: see `announcement.badge`.
    costs: { requests: 12, depth: 2, documents: 107 },
    named: () => ({}),
  },
  'home.studyRecord': {
    door: 'member',
    costs: { requests: 7, depth: 2, documents: 20 },
    named: () => ({ year: 2026 }),
  },
  'home.todos': {
    door: 'member',
    costs: { requests: 6, depth: 2, documents: 90 },
    named: () => ({}),
    by: ['sun'],
  },
}

export const homeNeeds: Needs<'home'> = { calls }
