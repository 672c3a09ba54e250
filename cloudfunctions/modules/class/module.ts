import type { ModuleTable } from '../../kernel/module'
import { callOff } from './call-off'
import { desk } from './desk'
import { deskSession } from './desk-session'
import { enrol } from './enrol'
import { enrolmentFlow } from './enrolment-flow'
import { sessionFlow } from './flow'
import { leave } from './leave'
import { mine } from './mine'
import { endSessions, startSessions } from './move-by-clock'
import { open } from './open'
import { plan } from './plan'
import { planForm } from './plan-form'
import { remindEnrolled } from './remind-enrolled'
import { session } from './session'
import { sessions } from './sessions'
import { settleSeats } from './settle-seats'
import { enrolments, seats, sessions as sessionStore } from './store'

export const classModule = {
  procedures: {
    ...{ sessions, session, enrol, leave, mine },
    ...{ desk, deskSession, planForm, plan, open, callOff },
  },
  collections: [sessionStore, seats, enrolments],
  flows: [sessionFlow, enrolmentFlow],
  jobs: { settleSeats, startSessions, endSessions, remindEnrolled },
} satisfies ModuleTable
