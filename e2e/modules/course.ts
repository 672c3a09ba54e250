import { randomUUID } from 'node:crypto'
import type { Input } from '../../contract/contract'
import type { BranchState } from '../../contract/course'
import { aCourse, aVideo, BRANCH_CADRE, lessonOf, newCourse } from '../a-course'
import { aVtt } from '../a-transcript'
import type { ArrangedTown } from '../arranged-town'
import { dataOf } from '../town'
import type { CallsOf, Needs } from './needs'
import { JPEG, LESSON, reason } from './samples'

export const courseIds = {
  shared: { courseId: 'nothing-course', lessonId: 'nothing-lesson', academyId: 'nothing-academy' },
}

const { academyId: _, ...written } = newCourse

const newDraft = async (town: ArrangedTown): Promise<Input<'course.draft'>> => {
  await town.grant('hu', BRANCH_CADRE)
  return newCourse
}

const aBranch = async (town: ArrangedTown, state: BranchState): Promise<{ readonly academyId: string }> => {
  const { handle, input } = await calls['course.foundBranch'].ready(town)
  const { academyId } = dataOf(await town.as(handle).mutate('course.foundBranch', input))
  await town.cloud.database.update('academies', { _id: academyId }, { $set: { state } })
  return { academyId }
}

const calls: CallsOf<'course'> = {
  'course.catalogue': {
    door: 'anyone',
    costs: { requests: 4, depth: 2, documents: 40 },
    named: ({ shared: { academyId } }) => ({ academyId }),
  },
  'course.academies': {
    door: 'anyone',
    costs: { requests: 3, depth: 2, documents: 16 },
    named: () => ({}),
  },
  'course.search': {
    door: 'anyone',
    costs: { requests: 4, depth: 2, documents: 36 },
    named: () => ({ text: '安全用电' }),
  },
  'course.manuscripts': {
    door: 'cadre',
    costs: { requests: 12, depth: 2, documents: 46 },
    named: () => ({ state: 'draft' }),
    by: ['hu'],
  },
  'course.reviews': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 24 },
    named: () => ({ state: 'review' }),
    by: ['sun'],
  },
  'course.manuscript': {
    door: 'member',
    costs: { requests: 3, depth: 2, documents: 4 },
    named: ({ shared: { courseId } }) => ({ courseId }),
    by: ['sun'],
  },
  'course.preview': {
    door: 'member',
    costs: { requests: 4, depth: 3, documents: 4 },
    named: ({ shared: { courseId, lessonId } }) => ({ courseId, lessonId }),
    by: ['sun'],
  },
  'course.draft': {
    door: 'cadre',
    costs: { requests: 9, depth: 7, documents: 4 },
    named: ({ shared: { academyId } }) => ({ academyId, ...written }),
    ready: async (town) => ({ handle: 'hu', input: await newDraft(town) }),
  },
  'course.rewrite': {
    door: 'cadre',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ shared: { courseId } }) => ({ courseId, ...written }),
    ready: async (town) => {
      await newDraft(town)
      return {
        handle: 'hu',
        input: { ...written, ...(await aCourse(town, 'draft')), title: '示例课程（改）' },
      }
    },
  },
  'course.addLesson': {
    door: 'cadre',
    costs: { requests: 16, depth: 14, documents: 6 },
    named: ({ shared: { courseId }, own: { fileId } }) => ({
      ...{ courseId, fileId, title: '示例课时' },
    }),
    ready: async (town) => {
      const { courseId } = await aCourse(town)
      const fileId = await town.upload('hu', `${courseId}.mp4`, aVideo())
      return { handle: 'hu', input: { courseId, title: '第二讲', fileId } }
    },
  },
  'course.retitleLesson': {
    door: 'cadre',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ shared: { courseId, lessonId } }) => ({
      ...{ courseId, lessonId, title: '示例课时', chapters: [] },
    }),
    ready: async (town) => {
      const { courseId } = await aCourse(town, 'draft')
      const chapters = [{ atSeconds: 0, title: '开头' }]
      return { handle: 'hu', input: { courseId, lessonId: lessonOf(courseId), title: '示例课时', chapters } }
    },
  },
  'course.checkTranscript': {
    door: 'cadre',
    costs: { requests: 5, depth: 4, documents: 4 },
    named: ({ shared: { courseId, lessonId }, own: { fileId } }) => ({
      ...{ courseId, lessonId, fileId },
    }),
    by: [],
    dearer: (town) => calls['course.setTranscript'].ready(town),
  },
  'course.setTranscript': {
    door: 'cadre',
    costs: { requests: 15, depth: 13, documents: 7 },
    named: ({ shared: { courseId, lessonId }, own: { fileId } }) => ({
      ...{ courseId, lessonId, fileId },
    }),
    ready: async (town) => {
      const { courseId } = await aCourse(town, 'draft')
      const fileId = await town.upload('hu', `${courseId}.vtt`, aVtt('示例文稿'))
      return { handle: 'hu', input: { courseId, lessonId: lessonOf(courseId), fileId } }
    },
  },
  'course.dropTranscript': {
    door: 'cadre',
    costs: { requests: 11, depth: 9, documents: 6 },
    named: ({ shared: { courseId, lessonId } }) => ({ courseId, lessonId }),
    ready: async (town) => {
      const { handle, input } = await calls['course.setTranscript'].ready(town)
      dataOf(await town.as(handle).mutate('course.setTranscript', input))
      const { courseId, lessonId } = input
      return { handle, input: { courseId, lessonId } }
    },
  },
  'course.slides': {
    door: 'member',
    // The addresses of the pictures can only be asked for once the course is known.
    costs: { requests: 4, depth: 3, documents: 4 },
    named: ({ shared: { courseId, lessonId } }) => ({ courseId, lessonId }),
    by: [],
    dearer: async (town) => {
      const { handle, input } = await calls['course.dropSlide'].ready(town)
      return { handle, input: { courseId: input.courseId, lessonId: input.lessonId } }
    },
  },
  'course.addSlide': {
    door: 'cadre',
    costs: { requests: 14, depth: 12, documents: 6 },
    named: ({ shared: { courseId, lessonId }, own: { fileId } }) => ({
      ...{ courseId, lessonId, atSeconds: 3, picture: fileId },
    }),
    ready: async (town) => {
      const { courseId } = await aCourse(town, 'draft')
      const picture = await town.upload('hu', `${courseId}.jpg`, JPEG)
      return { handle: 'hu', input: { courseId, lessonId: lessonOf(courseId), atSeconds: 3, picture } }
    },
  },
  'course.dropSlide': {
    door: 'cadre',
    costs: { requests: 10, depth: 8, documents: 5 },
    named: ({ shared: { courseId, lessonId } }) => ({ courseId, lessonId, slideId: 'nothing' }),
    ready: async (town) => {
      const { handle, input } = await calls['course.addSlide'].ready(town)
      dataOf(await town.as(handle).mutate('course.addSlide', input))
      const { courseId, lessonId } = input
      const { slides } = dataOf(await town.as(handle).call('course.slides', { courseId, lessonId }))
      return { handle, input: { courseId, lessonId, slideId: slides[0]?.slideId ?? '' } }
    },
  },
  'course.orderLessons': {
    door: 'cadre',
    costs: { requests: 10, depth: 8, documents: 5 },
    named: ({ shared: { courseId, lessonId } }) => ({ courseId, lessonIds: [lessonId] }),
    ready: async (town) => ({
      handle: 'hu',
      input: { ...(await aCourse(town, 'draft')), lessonIds: [] },
    }),
  },
  'course.submit': {
    door: 'cadre',
    costs: { requests: 10, depth: 8, documents: 6 },
    named: ({ shared: { courseId } }) => ({ courseId }),
    ready: async (town) => ({ handle: 'hu', input: await aCourse(town, 'draft') }),
  },
  'course.giveBack': {
    door: 'admin',
    costs: { requests: 10, depth: 8, documents: 5 },
    named: ({ shared: { courseId } }) => ({ courseId, reason }),
    ready: async (town) => ({
      handle: 'sun',
      input: { ...(await aCourse(town, 'review')), reason: '请补充' },
    }),
  },
  'course.publish': {
    door: 'admin',
    costs: { requests: 17, depth: 15, documents: 9 },
    named: ({ shared: { courseId } }) => ({ courseId }),
    ready: async (town) => ({ handle: 'sun', input: await aCourse(town, 'review') }),
  },
  'course.withdraw': {
    door: 'admin',
    costs: { requests: 15, depth: 13, documents: 8 },
    named: ({ shared: { courseId } }) => ({ courseId, reason }),
    ready: async (town) => {
      const input = await aCourse(town, 'review')
      dataOf(await town.as('sun').mutate('course.publish', input))
      return { handle: 'sun', input: { ...input, reason: '内容过时' } }
    },
  },
  'course.republish': {
    door: 'admin',
    costs: { requests: 16, depth: 14, documents: 9 },
    named: ({ shared: { courseId } }) => ({ courseId }),
    ready: async (town) => {
      const { handle, input } = await calls['course.withdraw'].ready(town)
      dataOf(await town.as(handle).mutate('course.withdraw', input))
      return { handle, input: { courseId: input.courseId } }
    },
  },
  'course.revise': {
    door: 'cadre',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ shared: { courseId } }) => ({ courseId }),
    ready: async (town) => ({ handle: 'hu', input: await aCourse(town, 'withdrawn') }),
  },
  'course.branches': {
    door: 'admin',
    costs: { requests: 3, depth: 2, documents: 104 },
    named: () => ({}),
    by: ['sun'],
  },
  'course.foundBranch': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 105 },
    named: () => ({ name: '示例分院', enterpriseName: null }),
    ready: async () => ({
      handle: 'sun',
      input: { name: '示例分院', enterpriseName: null },
    }),
  },
  'course.charterBranch': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ shared: { academyId } }) => ({ academyId }),
    ready: async (town) => ({ handle: 'sun', input: await aBranch(town, 'preparing') }),
  },
  'course.openBranch': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ shared: { academyId } }) => ({ academyId }),
    ready: async (town) => ({ handle: 'sun', input: await aBranch(town, 'chartered') }),
  },
  'course.suspendBranch': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ shared: { academyId } }) => ({ academyId, reason }),
    ready: async (town) => ({
      handle: 'sun',
      input: { ...(await aBranch(town, 'running')), reason: '厂房搬迁' },
    }),
  },
  'course.resumeBranch': {
    door: 'admin',
    costs: { requests: 9, depth: 7, documents: 5 },
    named: ({ shared: { academyId } }) => ({ academyId }),
    ready: async (town) => ({ handle: 'sun', input: await aBranch(town, 'suspended') }),
  },
}

export const courseNeeds: Needs<'course', typeof courseIds> = {
  calls,
  leave: async () => ({ shared: { courseId: 'electric', lessonId: LESSON, academyId: 'yizhou-branch' } }),
  leaveRest: async (town) => void (await aCourse(town)),
  cases: ({ town, memberOf, copied }) => {
    const { database } = town.cloud
    /** Academies stand in an order in which each has a place of its own. */
    let order = 1_000
    return {
      /** A course of the cadre's branch, which its owner handed in. */
      course: (owner, state) => {
        const course: Readonly<Record<string, unknown>> = database.get('courses', 'electric') ?? {}
        const [lesson] = course.outline as object[]
        const outline = [{ ...lesson, lessonId: randomUUID() }]
        const fields = { state, memberId: memberOf(owner), outline, academyId: 'yizhou-branch' }
        return copied('courses', course, fields, (courseId) => ({ shared: { courseId } }))
      },

      branch: (owner, state) => {
        order += 1
        const branch = database.get('academies', 'yizhou-branch') ?? {}
        const fields = { state, memberId: memberOf(owner), order }
        return copied('academies', branch, fields, (academyId) => ({ shared: { academyId } }))
      },
    }
  },
}
