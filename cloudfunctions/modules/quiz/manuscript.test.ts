import { aCourse } from '../../../e2e/a-course'
import { aQuestion } from '../../../e2e/a-quiz'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile()
let courseId: string
beforeAll(async () => {
  courseId = (await aCourse(town)).courseId
})

type Question = typeof aQuestion
const write = (question: Question, questionId: string | null = null, handle = 'hu') =>
  town.as(handle).mutate('quiz.writeQuestion', { courseId, questionId, question })
const manuscript = async (handle = 'hu') =>
  dataOf(await town.as(handle).call('quiz.manuscript', { courseId }))
const texts = async () => (await manuscript()).questions.map(({ text }) => text)

test('written, rewritten, put in order and removed; the course says how many there are', async () => {
  for (const text of ['甲', '乙', '丙']) dataOf(await write({ ...aQuestion, text }))
  const [one, two, three] = (await manuscript()).questions.map(({ questionId }) => questionId)
  dataOf(await write({ ...aQuestion, text: '改' }, two))
  expect(await texts()).toEqual(['甲', '改', '丙'])
  const questionIds = [three ?? '', one ?? '']
  expect(dataOf(await town.as('hu').mutate('quiz.orderQuestions', { courseId, questionIds }))).toEqual({
    courseId,
    questionCount: 2,
  })
  expect(await texts()).toEqual(['丙', '甲'])
  // Neither what is not there nor the same one twice can be put in order.
  for (const wrong of [
    [...questionIds, 'no-such-question'],
    [...questionIds, ...questionIds],
  ]) {
    const order = { courseId, questionIds: wrong }
    expect(codeOf(await town.as('hu').mutate('quiz.orderQuestions', order))).toBe('NOT_FOUND')
  }
  expect(await texts()).toEqual(['丙', '甲'])
  expect(town.cloud.database.get('courses', courseId)?.questionCount).toBe(2)
  dataOf(await town.as('hu').mutate('quiz.setTerms', { courseId, passPercent: 80, minutes: 30 }))
  expect(await manuscript()).toMatchObject({ passPercent: 80, minutes: 30, mends: true })
  expect(await manuscript('sun')).toMatchObject({ mends: false, questions: [{ right: [0] }, {}] })
})

test.each([
  [{ choices: ['甲'] }, 'TOO_FEW_CHOICES'],
  [{ choices: ['甲', '甲'] }, 'EQUAL_CHOICES'],
  [{ right: [] }, 'NO_RIGHT_ANSWER'],
])('a question with %j is refused', async (fields, code) => {
  expect(codeOf(await write({ ...aQuestion, ...fields }))).toBe(code)
  expect(await texts()).toEqual([])
})

test('the fifty-first is refused', async () => {
  const questions = Array.from({ length: 50 }, (_, at) => ({ ...aQuestion, questionId: `q${at}` }))
  const quiz = { _id: courseId, tenantId: 'jiangshan', questions, passPercent: 60, minutes: 60, edition: 1 }
  town.cloud.database.insert('quizzes', [quiz])
  expect(codeOf(await write(aQuestion))).toBe('TOO_MANY_QUESTIONS')
  expect(dataOf(await write({ ...aQuestion, text: '改' }, 'q49')).questionCount).toBe(50)
})

test('what has been handed in stays as its reviewer reads it', async () => {
  dataOf(await write(aQuestion))
  dataOf(await town.as('hu').mutate('course.submit', { courseId }))
  expect(codeOf(await write(aQuestion))).toBe('WRONG_STATE')
  expect(codeOf(await town.as('hu').mutate('quiz.orderQuestions', { courseId, questionIds: [] }))).toBe(
    'WRONG_STATE',
  )
  const terms = { courseId, passPercent: 1, minutes: 10 }
  expect(codeOf(await town.as('hu').mutate('quiz.setTerms', terms))).toBe('WRONG_STATE')
  expect((await manuscript()).mends).toBe(false)
})

test('only the cadres of its branch write it', async () => {
  await town.grant('qian', { role: 'cadre', scopeKind: 'branch', scopeId: 'jiangshan-hq' })
  expect(codeOf(await write(aQuestion, null, 'qian'))).toBe('NOT_FOUND')
  expect(codeOf(await write(aQuestion, null, 'sun'))).toBe('FORBIDDEN')
  expect(codeOf(await write(aQuestion, 'no-such-question'))).toBe('NOT_FOUND')
})
