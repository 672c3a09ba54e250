import type { EnrolmentDocument } from '../../cloudfunctions/modules/class/enrolment/enrolment-store'
import { enrolmentIdOf, freshMark } from '../../cloudfunctions/modules/class/seats/mark'
import type { SeatsDocument } from '../../cloudfunctions/modules/class/seats/seats-store'
import type { SessionDocument } from '../../cloudfunctions/modules/class/sessions/session-store'
import type { Town } from '../town'

const DAY_MS = 86_400_000
const TENANT = 'jiangshan'

type Made = { readonly sessionId: string; readonly memberId: string }

const factsAt = (startsAt: number, endsAt: number) => ({
  ...{ tenantId: TENANT, courseId: 'electric', title: '示例课程', startsAt, endsAt },
  ...{ place: '示例教室', teacherTitle: '姜山工匠', cancelUntil: startsAt - DAY_MS },
})

/**
 * A session in a state: `begun` is open past its beginning, `over` has started and is past its end; who came to one
 * that has `ended` has long gone home.
 */
export const putSession = (
  { cloud }: Town,
  { sessionId, memberId }: Made,
  named: string,
  ahead = 10 * DAY_MS,
): void => {
  const { now } = cloud.clock
  const state = { begun: 'open', over: 'started' }[named] ?? named
  const before = { begun: 2_000, over: 2_000, ended: DAY_MS }[named] ?? -ahead
  const startsAt = now() - before
  const calledOff = { step: 'callOff', at: now(), by: 'admin', reason: '教室停电' }
  const history = state === 'cancelled' ? [calledOff] : []
  const lasts = { over: 1_000, ended: DAY_MS / 2 }[named] ?? 20 * DAY_MS
  const endsAt = startsAt + lasts
  const session = {
    // A seat can be given back until it begins, near as that may be.
    ...{
      _id: sessionId,
      memberId,
      ...factsAt(startsAt, endsAt),
      signUpUntil: startsAt,
      cancelUntil: startsAt,
    },
    ...{
      academyId: 'yizhou-branch',
      lessonId: null,
      teacher: null,
      teacherId: null,
      state,
      history,
      sample: true,
    },
  } as unknown as SessionDocument
  const { tenantId, courseId, academyId } = session
  const seats = {
    ...{ _id: sessionId, tenantId, courseId, academyId, startsAt, state },
    ...{ capacity: 30, free: 30, freed: 0 },
    ...{ seated: [], queue: [], waiting: 0, pending: {}, pendingCount: 0 },
  } as unknown as SeatsDocument
  cloud.database.insert('classSessions', [session])
  cloud.database.insert('classSeats', [seats])
}

/** Near enough for checking in. */
const SOON_MS = 1_800_000

/**
 * An enrolment in a state, in a session of its own. `promoted` waits still, though the seats have him seated;
 * `seatless`, `queueless` and `cameInVain` sit, wait and have checked in for a session that was called off;
 * who is `absent` has not come to one that ended days ago.
 */
export const putEnrolment = async (
  town: Town,
  { sessionId, memberId }: Made,
  named: string,
): Promise<string> => {
  const { database, clock } = town.cloud
  const isOff = ['seatless', 'queueless', 'cameInVain'].includes(named)
  putSession(town, { sessionId, memberId }, isOff ? 'cancelled' : 'open', SOON_MS)
  const state =
    {
      promoted: 'waiting',
      seatless: 'seated',
      queueless: 'waiting',
      cameInVain: 'attended',
      absent: 'seated',
    }[named] ?? named
  const _id = enrolmentIdOf(sessionId, memberId)
  const mark = freshMark(_id)
  const live = !['left', 'calledOff'].includes(state)
  const isSeated = live && (state !== 'waiting' || named === 'promoted')
  const isQueued = live && !isSeated
  const pending = isOff || named === 'promoted' ? { [mark]: 0 } : {}
  const startsAt = clock.now() + (named === 'absent' ? -10 : 10) * DAY_MS
  const enrolment = {
    ...{ _id, memberId, sessionId, mark, state, live, history: [], enrolledAt: clock.now() },
    ...{ ...factsAt(startsAt, startsAt + DAY_MS), nameMasked: '林*舟' },
  } as unknown as EnrolmentDocument
  database.insert('enrolments', [enrolment])
  const places = {
    ...{ seated: isSeated ? [mark] : [], queue: isQueued ? [mark] : [], waiting: isQueued ? 1 : 0 },
    ...{ free: isQueued ? 0 : 29, capacity: isQueued ? 0 : isSeated ? 30 : 29 },
    ...{ pending, pendingCount: Object.keys(pending).length },
  }
  await database.update('classSeats', { _id: sessionId }, { $set: places })
  return _id
}
