import { randomUUID } from 'node:crypto'
import { enrolmentIdOf } from '../../cloudfunctions/modules/class/seats/mark'
import { aClass, aPlannedClass, changedClass, newClass } from '../a-class'
import { AT_CLASS, aClassToday, checkInBy, scanned, scannedOn } from '../a-class-begun'
import { type ArrangedTown, newMember } from '../arranged-town'
import { FIRST_MOMENT } from '../first-moment'
import { dataOf } from '../town'
import { putEnrolment, putSession } from '../transitions/class-cases'
import type { CallsOf, Needs } from './needs'
import { LESSON, reason } from './samples'

export const classIds = { own: { enrolmentId: '4'.repeat(32) }, shared: { classId: 'nothing-class' } }

/** One moment, so that the same things make the same input. */
const PLANNED_AT = FIRST_MOMENT
const SCANNED = { by: 'qr', turn: '222222', at: PLANNED_AT } as const

/** A class whose only seat somebody has. */
const aFullClass = async (town: ArrangedTown) => {
  const input = await aClass(town, { capacity: 1 })
  const seated = await newMember(town)
  dataOf(await town.as(seated).mutate('class.enrol', input))
  return { seated, input }
}

const calls: CallsOf<'class'> = {
  'class.sessions': {
    door: 'anyone',
    costs: { requests: 4, depth: 2, documents: 40 },
    named: ({ shared: { courseId } }) => ({ courseId }),
  },
  'class.session': {
    door: 'anyone',
    costs: { requests: 6, depth: 2, documents: 56 },
    named: ({ shared: { classId } }) => ({ sessionId: classId }),
  },
  'class.enrol': {
    door: 'member',
    costs: { requests: 16, depth: 9, documents: 9 },
    named: ({ shared: { classId } }) => ({ sessionId: classId }),
    ready: async (town) => ({ handle: 'lin', input: await aClass(town) }),
    dearer: async (town) => {
      const { input } = await aFullClass(town)
      return { handle: await newMember(town), input }
    },
  },
  'class.leave': {
    door: 'member',
    // The seat goes to the next in line before the answer: two more transactions' worth, bounded by the promotion.
    costs: { requests: 30, depth: 24, documents: 19 },
    named: ({ shared: { classId } }) => ({ sessionId: classId }),
    ready: async (town) => {
      const input = await aClass(town)
      dataOf(await town.as('lin').mutate('class.enrol', input))
      return { handle: 'lin', input }
    },
    dearer: async (town) => {
      const { seated, input } = await aFullClass(town)
      dataOf(await town.as(await newMember(town)).mutate('class.enrol', input))
      return { handle: seated, input }
    },
  },
  'class.checkIn': {
    door: 'member',
    costs: { requests: 24, depth: 20, documents: 12 },
    named: ({ shared: { classId } }) => ({ sessionId: classId, seen: SCANNED }),
    tried: async ({ shared: { classId } }, town) => ({
      sessionId: classId,
      seen: await scanned(town, classId),
    }),
    ready: async (town) => {
      const handle = await newMember(town)
      const { sessionId } = await aClassToday(town, [handle])
      return { handle, input: { sessionId, seen: await scanned(town, sessionId) } }
    },
  },
  'class.checkOut': {
    door: 'member',
    costs: { requests: 12, depth: 9, documents: 7 },
    named: ({ shared: { classId } }) => ({ sessionId: classId, seen: SCANNED }),
    ready: async (town) => {
      const handle = await newMember(town)
      const { sessionId } = await aClassToday(town, [handle])
      dataOf(await checkInBy(town, handle, sessionId))
      town.cloud.clock.advance(60 * 60_000)
      return { handle, input: { sessionId, seen: await scanned(town, sessionId) } }
    },
    dearer: async (town) => {
      const handle = await newMember(town)
      const { sessionId } = await aClassToday(town, [handle])
      const seen = await scannedOn(town, sessionId, 1)
      dataOf(await town.as(handle).mutate('class.checkIn', { sessionId, seen }))
      town.cloud.clock.advance(60 * 60_000)
      return { handle, input: { sessionId, seen: await scannedOn(town, sessionId, 1) } }
    },
  },
  'class.door': {
    door: 'member',
    // Counted for the screen at the door: as many as the roll is long.
    costs: { requests: 6, depth: 2, documents: 310 },
    named: ({ shared: { classId } }) => ({ sessionId: classId }),
    by: ['sun'],
  },
  'class.setSpot': {
    door: 'cadreOrAdmin',
    costs: { requests: 8, depth: 6, documents: 5 },
    named: ({ shared: { classId } }) => ({
      ...{ sessionId: classId, spot: AT_CLASS },
    }),
    ready: async (town) => {
      const { sessionId } = await aClassToday(town, [])
      return { handle: 'sun', input: { sessionId, spot: AT_CLASS } }
    },
  },
  'class.roll': {
    door: 'member',
    costs: { requests: 4, depth: 2, documents: 56 },
    named: ({ shared: { classId } }) => ({ sessionId: classId }),
    by: ['sun'],
  },
  'class.excuse': {
    door: 'cadreOrAdmin',
    costs: { requests: 12, depth: 10, documents: 8 },
    named: ({ own: { enrolmentId } }) => ({ enrolmentId, reason }),
    ready: async (town) => {
      const { handle, input } = await calls['class.signFor'].ready(town)
      return { handle, input: { enrolmentId: input.enrolmentId, reason: '生病' } }
    },
  },
  'class.readPaper': {
    door: 'cadreOrAdmin',
    // A hundred of the roll at a time: a list for the desk, not a screen.
    costs: { requests: 2, depth: 1, documents: 3 },
    named: () => ({ base64: 'YQ==' }),
    by: ['sun'],
  },
  'class.matchList': {
    door: 'cadreOrAdmin',
    costs: { requests: 4, depth: 4, documents: 24 },
    named: ({ own: { name }, shared: { classId } }) => ({
      ...{ sessionId: classId, lines: [{ name, phoneTail: null }] },
    }),
    by: ['sun'],
  },
  'class.signFor': {
    door: 'cadreOrAdmin',
    costs: { requests: 24, depth: 20, documents: 12 },
    named: ({ own: { enrolmentId } }) => ({ enrolmentId, act: 'in', reason }),
    ready: async (town) => {
      const handle = await newMember(town)
      const { sessionId } = await aClassToday(town, [handle])
      const { roll } = dataOf(await town.as('sun').call('class.roll', { sessionId }))
      const enrolmentId = roll[0]?.enrolmentId ?? ''
      return { handle: 'sun', input: { enrolmentId, act: 'in', reason: '手机没电' } }
    },
    dearer: async (town) => {
      const { sessionId } = await aClassToday(town, ['lin', 'lu'])
      const { roll } = dataOf(await town.as('sun').call('class.roll', { sessionId }))
      const enrolmentId = roll[0]?.enrolmentId ?? ''
      return { handle: 'sun', input: { enrolmentId, act: 'in', reason: '手机没电' } }
    },
  },
  'class.taught': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
    by: ['sun'],
  },
  'class.mine': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 40 },
    named: () => ({}),
  },
  'class.desk': {
    door: 'cadreOrAdmin',
    costs: { requests: 4, depth: 2, documents: 40 },
    named: () => ({ state: 'open' }),
    by: ['sun'],
  },
  'class.deskSession': {
    door: 'member',
    costs: { requests: 5, depth: 2, documents: 105 },
    named: ({ shared: { classId } }) => ({ sessionId: classId }),
    by: ['sun'],
  },
  'class.planForm': {
    door: 'cadreOrAdmin',
    costs: { requests: 3, depth: 2, documents: 104 },
    named: () => ({}),
    by: ['sun'],
  },
  'class.change': {
    door: 'cadreOrAdmin',
    // The teacher is looked up beside the course. Two requests more where it goes on past midnight: it books two days.
    // Two of them where the class goes from one member to another, who are both told.
    costs: { requests: 16, depth: 14, documents: 8 },
    named: ({ shared: { classId } }) => changedClass(PLANNED_AT, classId),
    ready: async (town) => {
      const { sessionId } = await aClass(town)
      return { handle: 'sun', input: changedClass(town.cloud.clock.now(), sessionId) }
    },
  },
  'class.plan': {
    door: 'cadreOrAdmin',
    // One request more where another member teaches it, who is told.
    costs: { requests: 12, depth: 9, documents: 6 },
    named: ({ shared: { courseId } }) => newClass(PLANNED_AT, { courseId }),
    ready: async (town) => ({ handle: 'sun', input: newClass(town.cloud.clock.now()) }),
    dearer: async (town) => {
      const { member } = dataOf(await town.as('sun').call('member.whoAmI', {}))
      const teacherId = member?.memberId ?? null
      return { handle: 'sun', input: newClass(town.cloud.clock.now(), { teacherId }) }
    },
  },
  'class.open': {
    door: 'cadreOrAdmin',
    costs: { requests: 9, depth: 7, documents: 6 },
    named: ({ shared: { classId } }) => ({ sessionId: classId }),
    ready: async (town) => ({ handle: 'sun', input: await aPlannedClass(town) }),
  },
  'class.close': {
    door: 'member',
    // One request more for every further hundred who came.
    costs: { requests: 18, depth: 14, documents: 20 },
    named: ({ shared: { classId } }) => ({ sessionId: classId, record: reason }),
    ready: async (town) => {
      const { input } = await calls['class.linkRecording'].ready(town)
      return { handle: 'sun', input: { sessionId: input.sessionId, record: '示例记录' } }
    },
  },
  'class.linkRecording': {
    door: 'cadreOrAdmin',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ shared: { classId, lessonId } }) => ({ sessionId: classId, lessonId }),
    ready: async (town) => {
      const { sessionId } = await aClassToday(town, [])
      town.cloud.clock.advance(3 * 60 * 60_000)
      return { handle: 'sun', input: { sessionId, lessonId: LESSON } }
    },
  },
  'class.callOff': {
    door: 'cadreOrAdmin',
    costs: { requests: 10, depth: 8, documents: 7 },
    named: ({ shared: { classId } }) => ({ sessionId: classId, reason }),
    ready: async (town) => ({
      handle: 'sun',
      input: { ...(await aClass(town)), reason: '教室停电' },
    }),
  },
}

export const classNeeds: Needs<'class', typeof classIds> = {
  calls,
  leave: async (town, { memberId }) => {
    const { sessionId: classId } = await aClass(town, { courseId: 'caliper', lessonId: null })
    dataOf(await town.as('lin').mutate('class.enrol', { sessionId: classId }))
    return { own: { enrolmentId: enrolmentIdOf(classId, memberId) }, shared: { classId } }
  },
  cases: ({ town, memberOf }) => ({
    classSession: (owner, state) => {
      const classId = randomUUID()
      putSession(town, { sessionId: classId, memberId: memberOf(owner) }, state)
      return { shared: { classId }, now: () => town.cloud.database.get('classSessions', classId) ?? {} }
    },

    enrolment: async (owner, state) => {
      const classId = randomUUID()
      const enrolmentId = await putEnrolment(town, { sessionId: classId, memberId: memberOf(owner) }, state)
      const now = () => town.cloud.database.get('enrolments', enrolmentId) ?? {}
      return { own: { enrolmentId }, shared: { classId }, now }
    },
  }),
}
