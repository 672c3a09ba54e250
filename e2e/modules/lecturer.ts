import { talkYearIdOf } from '../../cloudfunctions/modules/lecturer/hold'
import { lecturerIdOf } from '../../cloudfunctions/modules/lecturer/lecturer-id'
import { ASKED, aLecturer, anAskedTalk, aTime, newTime, PROFILE, putLecturer } from '../a-talk'
import { aPerson } from '../arranged-town'
import { FIRST_MOMENT } from '../first-moment'
import { dataOf } from '../town'
import type { CallsOf, Needs } from './needs'
import { ENTERPRISE_CADRE, reason } from './samples'

export const lecturerIds = {
  own: { talkId: 'nothing-000000000000000008' },
  shared: { lecturerId: '6'.repeat(32) },
}

const YEAR = 2026
/** Far from its beginning, so that nobody is reminded of it. */
const WEEK_MS = 7 * 86_400_000

const calls: CallsOf<'lecturer'> = {
  'lecturer.list': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({ state: 'listed' }),
  },
  'lecturer.one': {
    door: 'member',
    costs: { requests: 4, depth: 2, documents: 50 },
    named: ({ shared: { lecturerId } }) => ({ lecturerId }),
    by: ['hu'],
  },
  'lecturer.enlist': {
    door: 'admin',
    costs: { requests: 12, depth: 10, documents: 6 },
    named: ({ own: { memberId } }) => ({ memberId, ...PROFILE }),
    ready: async (town) => {
      const { memberId } = await aPerson(town)
      return { handle: 'sun', input: { memberId, ...PROFILE } }
    },
  },
  'lecturer.change': {
    door: 'admin',
    costs: { requests: 12, depth: 10, documents: 6 },
    named: ({ shared: { lecturerId } }) => ({ lecturerId, state: 'paused', ...PROFILE }),
    ready: async (town) => {
      const { memberId } = await aPerson(town)
      const { lecturerId } = await aLecturer(town, memberId)
      return { handle: 'sun', input: { lecturerId, ...PROFILE, state: 'paused' } }
    },
  },
  'lecturer.offer': {
    door: 'member',
    costs: { requests: 12, depth: 10, documents: 6 },
    named: ({ shared: { lecturerId } }) => newTime(lecturerId, FIRST_MOMENT, 20),
    ready: async (town) => {
      const { memberId } = await aPerson(town)
      const { lecturerId } = await aLecturer(town, memberId)
      return { handle: 'sun', input: newTime(lecturerId, town.cloud.clock.now()) }
    },
  },
  'lecturer.ask': {
    door: 'cadre',
    costs: { requests: 16, depth: 13, documents: 8 },
    named: ({ own: { talkId }, shared: { enterpriseId } }) => ({ talkId, ...ASKED, enterpriseId }),
    ready: async (town) => {
      await town.grant('hu', ENTERPRISE_CADRE)
      const { input } = await calls['lecturer.offer'].ready(town)
      const { talkId } = dataOf(await town.as('sun').mutate('lecturer.offer', input))
      return { handle: 'hu', input: { talkId, ...ASKED } }
    },
  },
  'lecturer.confirm': {
    door: 'member',
    costs: { requests: 12, depth: 10, documents: 6 },
    named: ({ own: { talkId } }) => ({ talkId }),
    ready: async (town) => {
      const { talkId } = await anAskedTalk(town, await aPerson(town))
      return { handle: 'sun', input: { talkId } }
    },
  },
  'lecturer.decline': {
    door: 'member',
    costs: { requests: 12, depth: 10, documents: 6 },
    named: ({ own: { talkId } }) => ({ talkId, reason }),
    ready: async (town) => {
      const { talkId } = await anAskedTalk(town, await aPerson(town))
      return { handle: 'sun', input: { talkId, reason: '那天有事' } }
    },
  },
  'lecturer.callOff': {
    door: 'cadreOrAdmin',
    costs: { requests: 12, depth: 10, documents: 6 },
    named: ({ own: { talkId } }) => ({ talkId, reason }),
    ready: async (town) => {
      const { talkId } = await anAskedTalk(town, await aPerson(town))
      return { handle: 'hu', input: { talkId, reason: '停电' } }
    },
  },
  'lecturer.withdraw': {
    door: 'member',
    costs: { requests: 14, depth: 12, documents: 6 },
    named: ({ own: { talkId } }) => ({ talkId, reason }),
    ready: async (town) => {
      const { talkId } = await anAskedTalk(town, await aPerson(town))
      return { handle: 'sun', input: { talkId, reason: '那天有事' } }
    },
  },
  'lecturer.hold': {
    door: 'member',
    costs: { requests: 14, depth: 12, documents: 6 },
    named: ({ own: { talkId } }) => ({ talkId, listeners: 30, summary: '示例' }),
    ready: async (town) => {
      const { talkId } = await anAskedTalk(town, await aPerson(town))
      dataOf(await town.as('sun').mutate('lecturer.confirm', { talkId }))
      town.cloud.clock.advance(11 * 86_400_000)
      return { handle: 'sun', input: { talkId, listeners: 38, summary: '讲了三个案例' } }
    },
  },
  'lecturer.talks': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({ whose: 'mine', state: 'asked' }),
    by: ['lin', 'hu', 'sun'],
  },
  'lecturer.talk': {
    door: 'member',
    costs: { requests: 2, depth: 2, documents: 3 },
    named: ({ own: { talkId } }) => ({ talkId }),
    by: ['hu'],
  },
  'lecturer.year': {
    door: 'admin',
    costs: { requests: 6, depth: 2, documents: 70 },
    named: () => ({ year: YEAR }),
    by: ['sun'],
  },
}

export const lecturerNeeds: Needs<'lecturer', typeof lecturerIds> = {
  calls,
  leave: async (town, { memberId, text }) => {
    await town.grant('hu', ENTERPRISE_CADRE)
    const { lecturerId } = await aLecturer(town, memberId)
    const { talkId } = await aTime(town, 'lin', lecturerId)
    dataOf(await town.as('hu').mutate('lecturer.ask', { talkId, ...ASKED, contact: text }))
    return { own: { talkId }, shared: { lecturerId } }
  },
  leaveRest: async (town) => {
    const tenantId = 'jiangshan'
    const _id = talkYearIdOf(tenantId, YEAR)
    await town.cloud.database.remove('talkYears', { _id })
    town.cloud.database.insert('talkYears', [{ _id, tenantId, held: 1, listeners: 40 }])
  },
  cases: ({ town, memberOf, copied }) => ({
    /** One that is agreed has begun. A lecturer has one page, whosever talks these are. */
    talk: (owner, state) => {
      const memberId = memberOf(owner)
      putLecturer(town, memberId)
      const startsAt = town.cloud.clock.now() + (state === 'confirmed' ? -1 : WEEK_MS)
      const agreed = { ...ASKED, enterpriseName: '一舟', askedBy: 'somebody', summary: null }
      const fields = {
        ...{ tenantId: 'jiangshan', memberId, lecturerId: lecturerIdOf(memberId), lecturerName: '周师傅' },
        ...{ ...agreed, startsAt, endsAt: startsAt + 3_600_000, year: YEAR, state, history: [] },
      }
      const shared = { enterpriseId: ASKED.enterpriseId }
      return copied('talks', {}, fields, (talkId) => ({ own: { talkId }, shared }))
    },
  }),
}
