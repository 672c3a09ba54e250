import { branchWords } from '@contract/rules/flows/branch'
import { flow } from '../../../kernel/flow/flow'

/** How an academy branch comes to run, and stops. Only while it runs are its courses handed in and published. */
export const branchFlow = flow({
  name: 'branch',
  words: branchWords,
  codes: { otherState: 'WRONG_STATE' },
  awaits: { preparing: 'charter', chartered: 'open' },
  transitions: {
    found: { from: [], to: 'preparing', by: ['admin'] },
    charter: { from: ['preparing'], to: 'chartered', by: ['admin'] },
    open: { from: ['chartered'], to: 'running', by: ['admin'] },
    suspend: { from: ['running'], to: 'suspended', by: ['admin'], reason: 'required' },
    resume: { from: ['suspended'], to: 'running', by: ['admin'] },
  },
})
