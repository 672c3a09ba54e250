import { courseWords } from '@contract/rules/flows/course'
import { flow } from '../../kernel/flow/flow'

/** Working days within which a submitted course is decided on. */
const REVIEW_DAYS = 5

/** How a course comes to its members: a branch writes it, the union looks at it. */
export const courseFlow = flow({
  name: 'course',
  words: courseWords,
  awaits: { draft: 'submit', review: 'publish' },
  transitions: {
    draft: { from: [], to: 'draft', by: ['cadre'] },
    submit: { from: ['draft'], to: 'review', by: ['cadre'], deadline: REVIEW_DAYS },
    giveBack: {
      from: ['review'],
      to: 'draft',
      by: ['admin'],
      neverOwn: true,
      reason: 'required',
    },
    publish: {
      from: ['review'],
      to: 'published',
      by: ['admin'],
      neverOwn: true,
      irreversible: true,
    },
    withdraw: { from: ['published'], to: 'withdrawn', by: ['admin'], reason: 'required' },
    republish: { from: ['withdrawn'], to: 'published', by: ['admin'], neverOwn: true },
    revise: { from: ['withdrawn'], to: 'draft', by: ['cadre'] },
  },
})
