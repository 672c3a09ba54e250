import { enrolmentWords } from '@contract/rules/flows/enrolment'
import { clockTimeOf } from '../../../kernel/day-key'
import { flow } from '../../../kernel/flow/flow'
import { telling } from '../../../kernel/flow/tell'
import type { EnrolmentDocument } from './enrolment-store'

const member = ({ memberId }: EnrolmentDocument) => memberId
const session = ({ sessionId }: EnrolmentDocument) => sessionId

/** How an enrolment moves. Who left may enrol again: then it begins anew, at the end of the list. */
export const enrolmentFlow = flow({
  name: 'enrolment',
  words: enrolmentWords,
  codes: { ownCase: 'OWN_ATTENDANCE', otherState: 'WRONG_STATE' },
  transitions: {
    enrol: { from: [], to: 'seated', by: ['owner'] },
    queue: { from: [], to: 'waiting', by: ['owner'] },
    promote: {
      from: ['waiting'],
      to: 'seated',
      by: ['system'],
      tells: [
        telling('classSeat', {
          to: member,
          about: session,
          facts: ({ before: { title: course, place, startsAt } }) => ({
            course,
            place,
            startsAt,
            clock: clockTimeOf(startsAt),
          }),
        }),
      ],
    },
    attend: { from: ['seated'], to: 'attended', by: ['owner'], codes: { otherState: 'NO_SEAT' } },
    vouch: {
      from: ['seated'],
      to: 'attended',
      by: ['admin', 'cadre'],
      neverOwn: true,
      reason: 'required',
    },
    excuse: {
      from: ['seated'],
      to: 'excused',
      by: ['admin', 'cadre'],
      neverOwn: true,
      reason: 'required',
    },
    miss: { from: ['seated'], to: 'missed', by: ['system'] },
    leave: {
      from: ['seated', 'waiting'],
      to: 'left',
      by: ['owner'],
      codes: { otherState: 'NOT_ENROLLED' },
      irreversible: true,
    },
    callOff: {
      // Somebody may have checked in for a class that is called off before it begins.
      from: ['seated', 'waiting', 'attended'],
      to: 'calledOff',
      by: ['system'],
      reason: 'required',
      tells: [
        telling('classCalledOff', {
          to: member,
          about: session,
          facts: ({ before: { title: course, startsAt }, reason }) => ({
            course,
            startsAt,
            clock: clockTimeOf(startsAt),
            reason,
          }),
        }),
      ],
    },
  },
  awaits: { waiting: 'promote' },
})
