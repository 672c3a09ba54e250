import { enrolmentWords } from '@contract/rules/flows/enrolment'
import { flow } from '../../../kernel/flow/flow'

/** How an enrolment moves. Who left may enrol again: then it begins anew, at the end of the list. */
export const enrolmentFlow = flow({
  name: 'enrolment',
  words: enrolmentWords,
  transitions: {
    enrol: { from: [], to: 'seated', by: ['owner'] },
    queue: { from: [], to: 'waiting', by: ['owner'] },
    promote: { from: ['waiting'], to: 'seated', by: ['system'] },
    attend: { from: ['seated'], to: 'attended', by: ['owner'] },
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
    leave: { from: ['seated', 'waiting'], to: 'left', by: ['owner'], irreversible: true },
    callOff: {
      // Somebody may have checked in for a class that is called off before it begins.
      from: ['seated', 'waiting', 'attended'],
      to: 'calledOff',
      by: ['system'],
      reason: 'required',
    },
  },
  awaits: { waiting: 'promote' },
})
