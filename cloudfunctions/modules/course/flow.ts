import { courseWords } from '@contract/rules/flows/course'
import { flow } from '../../kernel/flow/flow'
import { type Act, telling } from '../../kernel/flow/tell'
import { type CourseDocument, ofBranch } from './store'

/** Working days within which a submitted course is decided on. */
const REVIEW_DAYS = 5

/** Those that the union starts with have no author. */
const author = ({ memberId }: CourseDocument) => memberId || null

const factsOf = ({ before: { title }, at }: Act<CourseDocument>) => ({ title, at })
const publishing = telling('coursePublished', { to: author, facts: factsOf })
const explained = (act: Act<CourseDocument>) => ({ ...factsOf(act), reason: act.reason })

/** How a course comes to its members: a branch writes it, the union looks at it. */
export const courseFlow = flow({
  name: 'course',
  words: courseWords,
  parties: { cadre: ofBranch },
  codes: { ownCase: 'OWN_COURSE', otherState: 'WRONG_STATE' },
  stamps: (_, changedAt) => ({ changedAt }),
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
      tells: [telling('courseReturned', { to: author, facts: explained })],
    },
    publish: {
      from: ['review'],
      to: 'published',
      by: ['admin'],
      neverOwn: true,
      irreversible: true,
      tells: [publishing],
    },
    withdraw: {
      from: ['published'],
      to: 'withdrawn',
      by: ['admin'],
      reason: 'required',
      tells: [telling('courseWithdrawn', { to: author, facts: explained })],
    },
    republish: {
      from: ['withdrawn'],
      to: 'published',
      by: ['admin'],
      neverOwn: true,
      tells: [publishing],
    },
    revise: { from: ['withdrawn'], to: 'draft', by: ['cadre'] },
  },
})
