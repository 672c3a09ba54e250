import { claimWords } from '@contract/rules/flows/claim'
import type { Actor } from '../../kernel/actor'
import { flow } from '../../kernel/flow/flow'
import { telling } from '../../kernel/flow/tell'
import { type ClaimDocument, ofEnterprise } from './store'

/** Who wrote in a claim does not decide on it. */
const noWriter = ({ writers }: Pick<ClaimDocument, 'writers'>, { memberId }: Actor) =>
  memberId !== null && writers.includes(memberId) ? 'ENTERED_YOURSELF' : null

const lastWriter = ({ writers }: ClaimDocument) => writers.at(-1) ?? null

/** How an achievement comes to count: one person enters it, an admin who is neither he nor its member verifies it. */
export const claimFlow = flow({
  name: 'claim',
  words: claimWords,
  parties: { cadre: ofEnterprise },
  codes: { ownCase: 'OWN_CLAIM', otherState: 'WRONG_STATE' },
  stamps: (_, changedAt) => ({ changedAt }),
  awaits: { entered: 'verify', returned: 'amend' },
  transitions: {
    enter: { from: [], to: 'entered', by: ['admin', 'cadre'] },
    verify: {
      from: ['entered'],
      to: 'verified',
      by: ['admin'],
      neverOwn: true,
      guard: noWriter,
      irreversible: true,
      tells: [
        telling('claimVerified', {
          to: lastWriter,
          facts: ({ before: { ruleTitle: rule, nameMasked: name } }) => ({ rule, name }),
        }),
      ],
    },
    giveBack: {
      from: ['entered'],
      to: 'returned',
      by: ['admin'],
      neverOwn: true,
      guard: noWriter,
      reason: 'required',
      tells: [
        telling('claimReturned', {
          to: lastWriter,
          facts: ({ before: { ruleTitle: rule, nameMasked: name }, reason }) => ({ rule, name, reason }),
        }),
      ],
    },
    amend: { from: ['returned'], to: 'entered', by: ['admin', 'cadre'], neverOwn: true },
  },
})
