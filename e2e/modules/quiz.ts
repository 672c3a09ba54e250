import { aCourse } from '../a-course'
import { aQuestion, rightAnswers } from '../a-quiz'
import { newMember } from '../arranged-town'
import { dataOf } from '../town'
import type { CallsOf, Needs } from './needs'

export const quizIds = { own: { tryId: 'nothing-000000000000000007' } }

const calls: CallsOf<'quiz'> = {
  'quiz.standing': {
    door: 'member',
    costs: { requests: 6, depth: 2, documents: 8 },
    named: ({ shared: { courseId } }) => ({ courseId }),
  },
  'quiz.begin': {
    door: 'member',
    costs: { requests: 11, depth: 9, documents: 8 },
    named: ({ shared: { courseId } }) => ({ courseId }),
    ready: async (town) => ({ handle: await newMember(town), input: { courseId: 'electric' } }),
    dearer: async (town) => {
      const { handle, input } = await calls['quiz.submit'].ready(town)
      const { courseId, tryId } = input
      dataOf(await town.as(handle).mutate('quiz.submit', { courseId, tryId, answers: [] }))
      return { handle, input: { courseId } }
    },
  },
  'quiz.submit': {
    door: 'member',
    costs: { requests: 17, depth: 15, documents: 11 },
    named: ({ shared: { courseId }, own: { tryId } }) => ({ courseId, tryId, answers: [] }),
    ready: async (town) => {
      const { handle, input } = await calls['quiz.begin'].ready(town)
      const { tryId, questions } = dataOf(await town.as(handle).mutate('quiz.begin', input))
      return { handle, input: { ...input, tryId, answers: rightAnswers(town, input.courseId, questions) } }
    },
  },
  'quiz.manuscript': {
    door: 'member',
    costs: { requests: 4, depth: 2, documents: 5 },
    named: ({ shared: { courseId } }) => ({ courseId }),
    by: ['sun'],
  },
  'quiz.writeQuestion': {
    door: 'cadre',
    costs: { requests: 11, depth: 9, documents: 6 },
    named: ({ shared: { courseId } }) => ({ courseId, questionId: null, question: aQuestion }),
    ready: async (town) => {
      const { courseId } = await aCourse(town)
      return { handle: 'hu', input: { courseId, questionId: null, question: aQuestion } }
    },
  },
  'quiz.orderQuestions': {
    door: 'cadre',
    costs: { requests: 11, depth: 9, documents: 6 },
    named: ({ shared: { courseId } }) => ({ courseId, questionIds: [] }),
    ready: async (town) => {
      const { handle, input } = await calls['quiz.writeQuestion'].ready(town)
      dataOf(await town.as(handle).mutate('quiz.writeQuestion', input))
      return { handle, input: { courseId: input.courseId, questionIds: [] } }
    },
  },
  'quiz.setTerms': {
    door: 'cadre',
    costs: { requests: 11, depth: 9, documents: 6 },
    named: ({ shared: { courseId } }) => ({ courseId, passPercent: 60, minutes: 30 }),
    ready: async (town) => {
      const { courseId } = await aCourse(town)
      return { handle: 'hu', input: { courseId, passPercent: 80, minutes: 30 } }
    },
    dearer: async (town) => {
      const { handle, input } = await calls['quiz.orderQuestions'].ready(town)
      return { handle, input: { courseId: input.courseId, passPercent: 80, minutes: 30 } }
    },
  },
}

export const quizNeeds: Needs<'quiz', typeof quizIds> = {
  calls,
  leave: async (town) => {
    const { tryId } = dataOf(await town.as('lin').mutate('quiz.begin', { courseId: 'electric' }))
    return { own: { tryId } }
  },
}
