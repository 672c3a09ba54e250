import type { ModuleTable } from '../../kernel/module'
import { close } from './aftermath/close'
import { countStudied } from './aftermath/count-studied'
import { linkRecording } from './aftermath/link-recording'
import { askAbsent, markMissed } from './aftermath/mark-absent'
import { offerReplays } from './aftermath/offer-replays'
import { spreadRecordings } from './aftermath/spread-recordings'
import { checkIn } from './check-in/check-in'
import { checkOut } from './check-in/check-out'
import { door } from './check-in/door'
import { payAttended } from './check-in/pay-attended'
import { setSpot } from './check-in/set-spot'
import { enrol } from './enrolment/enrol'
import { enrolmentFlow } from './enrolment/enrolment-flow'
import { enrolments } from './enrolment/enrolment-store'
import { leave } from './enrolment/leave'
import { mine } from './enrolment/mine'
import { remindEnrolled } from './enrolment/remind-enrolled'
import { sessionFlow } from './flow'
import { callOff } from './planning/call-off'
import { change } from './planning/change'
import { classDays } from './planning/day-store'
import { open } from './planning/open'
import { plan } from './planning/plan'
import { planForm } from './planning/plan-form'
import { spreadChanges } from './planning/spread-changes'
import { excuse } from './roll/excuse'
import { matchList } from './roll/match-list'
import { readPaper } from './roll/read-paper'
import { roll } from './roll/roll'
import { signFor } from './roll/sign-for'
import { seats, takenSeats } from './seats/seats-store'
import { settleSeats } from './seats/settle-seats'
import { desk } from './sessions/desk'
import { deskSession } from './sessions/desk-session'
import { endSessions, startSessions } from './sessions/move-by-clock'
import { session } from './sessions/session'
import { sessions as sessionStore } from './sessions/session-store'
import { sessions } from './sessions/sessions'
import { taught } from './sessions/taught'

export { attendedIn } from './enrolment/attended-in'
export { nextClass } from './enrolment/next-class'

export const classModule = {
  procedures: {
    ...{ sessions, session, enrol, leave, mine, taught },
    ...{ checkIn, checkOut, door, setSpot, roll, readPaper, matchList, signFor, excuse },
    ...{ desk, deskSession, planForm, plan, change, open, close, callOff, linkRecording },
  },
  collections: [sessionStore, seats, enrolments, classDays, takenSeats],
  flows: [sessionFlow, enrolmentFlow],
  jobs: {
    ...{ settleSeats, startSessions, endSessions, remindEnrolled, payAttended },
    ...{ askAbsent, markMissed, countStudied, spreadChanges, spreadRecordings, offerReplays },
  },
} satisfies ModuleTable
