import { certificateWords } from '@contract/rules/flows/certificate'
import { flow } from '../../kernel/flow/flow'

/** A certificate is there until it is revoked; what it says never changes. */
export const certificateFlow = flow({
  name: 'certificate',
  words: certificateWords,
  transitions: {
    issue: { from: [], to: 'valid', by: ['system'] },
    revoke: {
      from: ['valid'],
      to: 'revoked',
      by: ['admin'],
      neverOwn: true,
      reason: 'required',
      irreversible: true,
    },
  },
  awaits: {},
})
