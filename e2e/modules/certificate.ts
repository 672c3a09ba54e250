import { studyId } from '../../cloudfunctions/modules/certificate/store'
import { putCertificate } from '../a-certificate'
import { aCourse } from '../a-course'
import { aPerson } from '../arranged-town'
import type { CallsOf, Needs } from './needs'
import { reason } from './samples'

export const certificateIds = {
  own: { certificateId: '4'.repeat(32), number: '2099-99999', token: '5'.repeat(32) },
}

const calls: CallsOf<'certificate'> = {
  'certificate.mine': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({}),
  },
  'certificate.one': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 4 },
    named: ({ own: { certificateId } }) => ({ certificateId }),
  },
  'certificate.code': {
    door: 'member',
    // Asked for once the certificate is on the screen; the try is counted before WeChat is.
    costs: { requests: 5, depth: 4, documents: 4 },
    named: ({ own: { certificateId } }) => ({ certificateId }),
  },
  'certificate.standing': {
    door: 'anyone',
    costs: { requests: 4, depth: 2, documents: 5 },
    named: ({ shared: { courseId } }) => ({ courseId }),
  },
  'certificate.verify': {
    door: 'anyone',
    costs: { requests: 4, depth: 2, documents: 4 },
    named: ({ own: { token } }) => ({ token }),
  },
  'certificate.find': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 5 },
    named: ({ own: { number } }) => ({ number }),
    by: ['sun'],
  },
  'certificate.revoke': {
    door: 'admin',
    costs: { requests: 10, depth: 8, documents: 5 },
    named: ({ own: { certificateId } }) => ({ certificateId, reason }),
    ready: async (town) => {
      const { memberId } = await aPerson(town)
      const { certificateId } = putCertificate(town, memberId)
      return { handle: 'sun', input: { certificateId, reason: '代人学习' } }
    },
  },
  'certificate.terms': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 4 },
    named: ({ shared: { courseId } }) => ({ courseId }),
    by: [],
    dearer: async (town) => {
      const { handle, input } = await calls['certificate.setTerms'].ready(town)
      return { handle, input: { courseId: input.courseId } }
    },
  },
  'certificate.setTerms': {
    door: 'cadre',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ shared: { courseId } }) => ({
      ...{ courseId, offered: true, needsQuiz: false, needsHours: 4 },
    }),
    ready: async (town) => {
      const { courseId } = await aCourse(town)
      return { handle: 'hu', input: { courseId, offered: true, needsQuiz: false, needsHours: 4 } }
    },
  },
}

export const certificateNeeds: Needs<'certificate', typeof certificateIds> = {
  calls,
  leave: async (town, { memberId }) => ({ own: putCertificate(town, memberId) }),
  leaveRest: async (town, { own: { memberId }, shared: { courseId, lessonId } }) => {
    const learnt = { memberId, courseId, lessonIds: [lessonId], quizPassedAt: null, certificateId: null }
    await town.cloud.database.remove('studies', { memberId })
    const _id = studyId(memberId, courseId)
    town.cloud.database.insert('studies', [{ _id, tenantId: 'jiangshan', ...learnt }])
  },
  cases: ({ town, memberOf }) => ({
    certificate: (owner, state) => {
      const { certificateId } = putCertificate(town, memberOf(owner), { state })
      const now = () => town.cloud.database.get('certificates', certificateId) ?? {}
      return { own: { certificateId }, now }
    },
  }),
}
