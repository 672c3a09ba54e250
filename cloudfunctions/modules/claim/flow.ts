import { claimWords } from '@contract/rules/flows/claim'
import { flow } from '../../kernel/flow/flow'

/** How an achievement comes to count: one person enters it, an admin who is neither he nor its member verifies it. */
export const claimFlow = flow({
  name: 'claim',
  words: claimWords,
  awaits: { entered: 'verify', returned: 'amend' },
  transitions: {
    enter: { from: [], to: 'entered', by: ['admin', 'cadre'] },
    verify: {
      from: ['entered'],
      to: 'verified',
      by: ['admin'],
      neverOwn: true,
      irreversible: true,
    },
    giveBack: {
      from: ['entered'],
      to: 'returned',
      by: ['admin'],
      neverOwn: true,
      reason: 'required',
    },
    amend: { from: ['returned'], to: 'entered', by: ['admin', 'cadre'], neverOwn: true },
  },
})
