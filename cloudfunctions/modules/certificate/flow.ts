import { certificateWords } from '@contract/rules/flows/certificate'
import { flow } from '../../kernel/flow/flow'
import { telling } from '../../kernel/flow/tell'
import type { CertificateDocument } from './store'

/** A certificate is there until it is revoked; what it says never changes. */
export const certificateFlow = flow({
  name: 'certificate',
  words: certificateWords,
  codes: { ownCase: 'OWN_CERTIFICATE', otherState: 'WRONG_STATE' },
  transitions: {
    issue: { from: [], to: 'valid', by: ['system'] },
    revoke: {
      from: ['valid'],
      to: 'revoked',
      by: ['admin'],
      neverOwn: true,
      reason: 'required',
      irreversible: true,
      tells: [
        telling('certificateRevoked', {
          to: ({ memberId }: CertificateDocument) => memberId,
          facts: ({ before: { courseTitle: course }, reason }) => ({ course, reason }),
        }),
      ],
    },
  },
  awaits: {},
})
