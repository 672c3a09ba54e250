import { randomUUID } from 'node:crypto'
import { lecturerIdOf } from '../../cloudfunctions/modules/lecturer/lecturer-id'
import { freshCode } from '../../cloudfunctions/modules/mall/redeeming/code'
import { putCertificate } from '../a-certificate'
import { ASKED, putLecturer } from '../a-talk'
import { dataOf, type Town } from '../town'
import { putEnrolment, putSession } from './class-cases'

/** Enough for every voucher that comes back. */
const PLENTY = 100_000
/** Far from its end, so that nobody is reminded of it. */
const WEEK_MS = 7 * 86_400_000

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

type Document = Readonly<Record<string, unknown>>

/** A case in a state of its own, and its document as it stands now. */
export type ArrangedCase = {
  readonly id: string
  readonly code: string
  readonly enrolmentId?: string
  readonly now: () => Document
}

/** One real ticket and one real voucher of a member, to be copied into any state. */
const patternsOf = async (town: Town, handle: string) => {
  await town.enrich(handle, PLENTY)
  const words = { type: 'course', text: '示例意见', anonymousToEnterprise: false } as const
  const { ticketId } = dataOf(await town.as(handle).mutate('feedback.submit', { ...words, pictures: [] }))
  const { voucherId } = await town.redeem(handle, 'towel')
  const { database } = town.cloud
  return { ticket: database.get('tickets', ticketId), voucher: database.get('vouchers', voucherId) }
}

/** Puts cases of two members into any state, past the functions. */
export const openCases = async (town: Town) => {
  const { database, clock } = town.cloud
  const patterns = { lin: await patternsOf(town, 'lin'), lu: await patternsOf(town, 'lu') }
  await database.update('pointsAccounts', { held: { $gt: 0 } }, { $set: { held: PLENTY } })

  /** Academies stand in an order in which each has a place of its own. */
  let order = 1_000

  const arranged = (collection: string, pattern: Document | null, fields: Document): ArrangedCase => {
    const [id, code] = [randomUUID(), freshCode()]
    database.insert(collection, [{ ...pattern, code, ...fields, _id: id }])
    return { id, code, now: () => database.get(collection, id) ?? {} }
  }
  return {
    /** Those that were answered too long ago are `silent`; all others may have been, too, and it is nothing to them. */
    ticket: (owner: 'lin' | 'lu', state: string) => {
      const closesAt = clock.now() + (state === 'answered' ? PLENTY : -1)
      const settled = ['adopted', 'closed'].includes(state)
      const fields = { state: state === 'silent' ? 'answered' : state, settled, closesAt }
      return arranged('tickets', patterns[owner].ticket, fields)
    },

    /** A course of the cadre's branch, which its owner handed in. */
    course: (owner: 'lin' | 'lu', state: string) => {
      const course: Document = database.get('courses', 'electric') ?? {}
      const [lesson] = course.outline as Document[]
      const memberId = patterns[owner].ticket?.memberId
      const outline = [{ ...lesson, lessonId: randomUUID() }]
      return arranged('courses', course, { state, memberId, outline, academyId: 'yizhou-branch' })
    },

    branch: (owner: 'lin' | 'lu', state: string) => {
      const memberId = patterns[owner].ticket?.memberId
      order += 1
      return arranged('academies', database.get('academies', 'yizhou-branch'), { state, memberId, order })
    },

    /** One of a thing of its own, which somebody else has entered. */
    claim: (owner: 'lin' | 'lu', state: string) => {
      const memberId = patterns[owner].ticket?.memberId
      const paidBy = { ruleCode: 'CONTEST_WIN', ruleTitle: '竞赛获奖', ruleVersion: 1, points: 50 }
      const facts = { ...paidBy, tier: '区级', subject: randomUUID(), dayKey: dayOf(clock.now()) }
      return arranged('claims', null, {
        ...{ tenantId: 'jiangshan', memberId, enterpriseId: 'yizhou', nameMasked: '林*舟', ...facts, state },
        ...{ evidence: '示例', pictures: [], writers: ['somebody'], enteredByMasked: '胡*', history: [] },
        changedAt: clock.now(),
      })
    },

    /** One that is agreed has begun. A lecturer has one page, whosever talks these are. */
    talk: (owner: 'lin' | 'lu', state: string) => {
      const memberId = String(patterns[owner].ticket?.memberId)
      putLecturer(town, memberId)
      const startsAt = clock.now() + (state === 'confirmed' ? -1 : WEEK_MS)
      const agreed = { ...ASKED, enterpriseName: '一舟', askedBy: 'somebody', summary: null }
      return arranged('talks', null, {
        ...{ tenantId: 'jiangshan', memberId, lecturerId: lecturerIdOf(memberId), lecturerName: '周师傅' },
        ...{ ...agreed, startsAt, endsAt: startsAt + 3_600_000, year: 2026, state, history: [] },
      })
    },

    classSession: (owner: 'lin' | 'lu', state: string) => {
      const id = randomUUID()
      const memberId = String(patterns[owner].ticket?.memberId)
      putSession(town, { sessionId: id, memberId }, state)
      return { id, code: '', now: () => database.get('classSessions', id) ?? {} }
    },

    enrolment: async (owner: 'lin' | 'lu', state: string) => {
      const id = randomUUID()
      const memberId = String(patterns[owner].ticket?.memberId)
      const enrolmentId = await putEnrolment(town, { sessionId: id, memberId }, state)
      return { id, enrolmentId, code: '', now: () => database.get('enrolments', enrolmentId) ?? {} }
    },

    certificate: (owner: 'lin' | 'lu', state: string) => {
      const { certificateId } = putCertificate(town, String(patterns[owner].ticket?.memberId), { state })
      return { id: certificateId, code: '', now: () => database.get('certificates', certificateId) ?? {} }
    },

    /** All but one that is still issued are past their time. */
    voucher: (owner: 'lin' | 'lu', state: string) => {
      const lapsesAt = clock.now() + (state === 'issued' ? WEEK_MS : -1)
      const fields = { state: state === 'overdue' ? 'issued' : state, lapsesAt }
      return arranged('vouchers', patterns[owner].voucher, fields)
    },
  }
}
