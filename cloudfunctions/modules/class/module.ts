import type { ModuleTable } from '../../kernel/module'
import { callOff } from './call-off'
import { change } from './change'
import { checkIn } from './check-in'
import { checkOut } from './check-out'
import { close } from './close'
import { countStudied } from './count-studied'
import { classDays } from './day-store'
import { desk } from './desk'
import { deskSession } from './desk-session'
import { door } from './door'
import { enrol } from './enrol'
import { enrolmentFlow } from './enrolment-flow'
import { enrolments } from './enrolment-store'
import { excuse } from './excuse'
import { sessionFlow } from './flow'
import { leave } from './leave'
import { linkRecording } from './link-recording'
import { askAbsent, markMissed } from './mark-absent'
import { matchList } from './match-list'
import { mine } from './mine'
import { endSessions, startSessions } from './move-by-clock'
import { offerReplays } from './offer-replays'
import { open } from './open'
import { payAttended } from './pay-attended'
import { plan } from './plan'
import { planForm } from './plan-form'
import { readPaper } from './read-paper'
import { remindEnrolled } from './remind-enrolled'
import { roll } from './roll'
import { seats, takenSeats } from './seats-store'
import { session } from './session'
import { sessions as sessionStore } from './session-store'
import { sessions } from './sessions'
import { setSpot } from './set-spot'
import { settleSeats } from './settle-seats'
import { signFor } from './sign-for'
import { spreadChanges } from './spread-changes'
import { spreadRecordings } from './spread-recordings'
import { taught } from './taught'

export { attendedIn } from './attended-in'
export { nextClass } from './next-class'

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
