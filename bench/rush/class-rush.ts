import type { EnrolmentDocument } from '../../cloudfunctions/modules/class/enrolment/enrolment-store'
import type { SeatsDocument } from '../../cloudfunctions/modules/class/seats/seats-store'
import { aClass, aPlannedClass } from '../../e2e/a-class'
import { openTown, type Town } from '../../e2e/town'
import { bindAll, sendAtOnce } from './gather'

export type ClassRush = {
  readonly callers: number
  readonly capacity: number
  /** How many of those with a seat give it back at the same moment. */
  readonly leaving: number
  /** How many come anew just then: none of them may overtake those who wait. */
  readonly newcomers: number
}

export const MAX_INSTANCES = 64
/** Between a function and its database in the cloud; with none at all, calls would hardly overlap on two cores. */
const ROUND_TRIP_MS = 20
const MAX_DOCUMENTS = 1_000

/** Without this look at the seats, whoever comes gets one. */
const WITHOUT_GUARD = [
  {
    file: 'modules/class/seats/take-place.ts',
    from: '{ ...within, free: command.gte(1) }',
    to: '{ ...within }',
  },
]

type Arranged = { readonly town: Town; readonly sessionId: string; readonly handles: readonly string[] }

const gather = async (town: Town, { callers, newcomers, capacity }: ClassRush): Promise<Arranged> => {
  const handles = town.hire(callers + newcomers)
  await bindAll(town, handles)
  // A refused enrolling warms what a real one needs: connection, compiled code.
  const planned = await aPlannedClass(town)
  await Promise.all(handles.map((handle) => town.as(handle).mutate('class.enrol', planned)))
  const { sessionId } = await aClass(town, { capacity })
  return { town, sessionId, handles }
}

const seatsIn = ({ town, sessionId }: Arranged): SeatsDocument =>
  town.cloud.database.get('classSeats', sessionId) as unknown as SeatsDocument

const countIn = ({ town, sessionId }: Arranged, state: EnrolmentDocument['state']): number =>
  town.cloud.database.count('enrolments', { sessionId, state })

/** How many callers for one whose call is delivered twice. */
const TWIN_EVERY = 4

/** `busy` counts those who got no other answer, `unequal` those whose two deliveries got two. */
const enrolAll = async ({ town, sessionId }: Arranged, handles: readonly string[]) => {
  const answers = await Promise.all(
    handles.map((handle, at) =>
      sendAtOnce(town, handle, 'class.enrol', { sessionId }, at % TWIN_EVERY === 0 ? 2 : 1),
    ),
  )
  const settled = answers.map((pair) => {
    const replies = pair.map(({ reply }) => (reply.ok ? reply.data.state : reply.code))
    return new Set(replies.filter((reply) => reply !== 'BUSY'))
  })
  return {
    busy: settled.filter(({ size }) => size === 0).length,
    unequal: settled.filter(({ size }) => size > 1).length,
  }
}

/** Handles of those who have a seat. */
const seatedHandles = async (
  { town, sessionId }: Arranged,
  handles: readonly string[],
): Promise<string[]> => {
  const found = town.cloud.database.find(
    'enrolments',
    { sessionId, state: 'seated' },
    { limit: MAX_DOCUMENTS },
  )
  const seated = new Set(found.map(({ memberId }) => memberId))
  const ids = await Promise.all(
    handles.map(async (handle) => {
      const { reply } = await town.as(handle).call('member.whoAmI', {})
      return { handle, memberId: reply.ok ? reply.data.member?.memberId : undefined }
    }),
  )
  return ids.flatMap(({ handle, memberId }) => (memberId && seated.has(memberId) ? [handle] : []))
}

/** Places at which the list is not what it has to be: those who waited first have the seats, the rest stand as before. */
const breaksIn = (before: SeatsDocument, after: SeatsDocument, promoted: number): number => {
  const seated = new Set(after.seated)
  const heads = before.queue.slice(0, promoted).filter((mark) => !seated.has(mark)).length
  const rest = before.queue.slice(promoted)
  return heads + rest.filter((mark, nth) => after.queue[nth] !== mark).length
}

const rushIn = async (town: Town, rush: ClassRush) => {
  const arranged = await gather(town, rush)
  const [first, late] = [arranged.handles.slice(0, rush.callers), arranged.handles.slice(rush.callers)]
  const from = town.cloud.meter.transactions()
  town.cloud.setFaults(() => ({ kind: 'delay', ms: ROUND_TRIP_MS }))
  const { busy, unequal } = await enrolAll(arranged, first)
  town.cloud.setFaults(null)
  const [enrolled, waiting] = [countIn(arranged, 'seated'), countIn(arranged, 'waiting')]
  const before = seatsIn(arranged)
  const leaving = (await seatedHandles(arranged, first)).slice(0, rush.leaving)
  town.cloud.setFaults(() => ({ kind: 'delay', ms: ROUND_TRIP_MS }))
  await Promise.all([
    ...leaving.map((handle) => sendAtOnce(town, handle, 'class.leave', { sessionId: arranged.sessionId }, 2)),
    enrolAll(arranged, late),
  ])
  town.cloud.setFaults(null)
  // What was cut off or crowded out, the timer ends.
  town.cloud.clock.advance(125_000)
  await town.cloud.fireTimers('timers')
  const until = town.cloud.meter.transactions()
  const after = seatsIn(arranged)
  const promoted = after.seated.filter((mark) => before.queue.includes(mark)).length
  return {
    enrolled,
    waiting,
    busy,
    unequal,
    promoted,
    told: town.cloud.database.count('notices', { kind: 'classSeat' }),
    orderBreaks: breaksIn(before, after, leaving.length),
    stillSeated: after.seated.length,
    overbooked: Math.max(0, enrolled - rush.capacity),
    faults: town.audit(),
    peakOpenTransactions: until.openPeak,
    conflicts: until.conflicts - from.conflicts,
  }
}

/**
 * Members enrol for one session at the same moment, every fourth twice; then some of those with a seat give it back at
 * once while others come anew. Seats must go to exactly the heads of the waiting list, in its order. The control
 * takes the look at the seats out of the function and must overbook.
 */
export const runClassRush = async (rush: ClassRush) => {
  const town = await openTown({ maxInstances: MAX_INSTANCES })
  const result = await rushIn(town, rush)
  await town.close()
  console.log(JSON.stringify(result))
  console.log('control: the same without the look at the seats')
  const broken = await openTown({ maxInstances: MAX_INSTANCES, without: WITHOUT_GUARD })
  const { overbooked: control } = await rushIn(broken, rush)
  await broken.close()
  const { enrolled, waiting, promoted, told, unequal, orderBreaks, stillSeated, faults } = result
  const isRight =
    enrolled === rush.capacity &&
    enrolled + waiting === rush.callers &&
    promoted === rush.leaving &&
    told === rush.leaving &&
    stillSeated === rush.capacity &&
    unequal + orderBreaks + faults.length === 0 &&
    control > 0
  return { ...result, control, isRight }
}
