import { sessionWords } from '@contract/rules/flows/class-session'
import { flow } from '../../kernel/flow/flow'
import { ofBranch } from './sessions/session-store'

/** How a session moves. It begins and ends by the clock, whether or not the timer has come by. */
export const sessionFlow = flow({
  name: 'classSession',
  words: sessionWords,
  parties: { teacher: { own: 'teacherId' }, cadre: ofBranch },
  codes: { otherState: 'WRONG_STATE' },
  transitions: {
    plan: { from: [], to: 'planned', by: ['admin', 'cadre'] },
    open: { from: ['planned'], to: 'open', by: ['admin', 'cadre'] },
    start: { from: ['open'], to: 'started', by: ['system'], automatic: 'startsAt' },
    end: { from: ['started'], to: 'ended', by: ['system'], automatic: 'endsAt' },
    close: {
      from: ['ended'],
      to: 'closed',
      by: ['teacher', 'admin', 'cadre'],
      reason: 'required',
      irreversible: true,
    },
    callOff: {
      from: ['planned', 'open'],
      to: 'cancelled',
      by: ['admin', 'cadre'],
      reason: 'required',
      irreversible: true,
    },
  },
  // What lies between comes by the clock: nobody is waited for.
  awaits: { planned: 'open', ended: 'close' },
})
