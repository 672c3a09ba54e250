import { randomUUID } from 'node:crypto'
import { aCourse } from '../../../e2e/a-course'
import { aQuestion, rightAnswers } from '../../../e2e/a-quiz'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const COURSE = { courseId: 'electric' }
const HOUR_MS = 3_600_000

const town = townOfFile()
let memberId: string
beforeAll(async () => {
  memberId = (await town.bind('lin')).memberId
})

const lin = () => town.as('lin')
const begin = async () => dataOf(await lin().mutate('quiz.begin', COURSE))
const standing = async () => dataOf(await lin().call('quiz.standing', COURSE))
const submit = (tryId: string, answers: { questionId: string; chosen: number[] }[] = [], key?: string) =>
  lin().mutate('quiz.submit', { ...COURSE, tryId, answers }, key)
const fail = async () => dataOf(await submit((await begin()).tryId))
const pass = async () => {
  const { tryId, questions } = await begin()
  return dataOf(await submit(tryId, rightAnswers(town, 'electric', questions)))
}
const account = async () => dataOf(await lin().call('points.overview', {})).account

test('passed at the first try with a full mark: paid once, with the bonus, and explained', async () => {
  const before = (await account()).available
  const { tryId, questions } = await begin()
  const answers = rightAnswers(town, 'electric', questions)
  const key = randomUUID()
  const first = dataOf(await submit(tryId, answers, key))
  expect(first).toMatchObject({ result: { passed: true, percent: 100 }, earnedPoints: 8, triesLeft: 0 })
  // The same delivery again, and the same try handed in anew with nothing in it.
  expect(dataOf(await submit(tryId, answers, key))).toEqual(first)
  expect(dataOf(await submit(tryId))).toEqual(first)
  expect((await account()).available).toBe(before + 8)
  const { review, passedAt, paidPoints } = await standing()
  expect(review).toHaveLength(6)
  expect(review.every(({ isRight, explanation }) => isRight && explanation !== '')).toBe(true)
  expect({ passed: passedAt !== null, paidPoints }).toEqual({ passed: true, paidPoints: 8 })
  expect(codeOf(await lin().mutate('quiz.begin', COURSE))).toBe('PASSED_ALREADY')
  expect(town.audit()).toEqual([])
})

test('one of six wrong passes without the bonus', async () => {
  const { tryId, questions } = await begin()
  const answers = rightAnswers(town, 'electric', questions).slice(1)
  expect(dataOf(await submit(tryId, answers))).toMatchObject({
    result: { right: 5, of: 6, percent: 83, passed: true },
    earnedPoints: 5,
  })
})

test('nothing that tells an answer leaves before the last try', async () => {
  const secrets = JSON.stringify(town.cloud.database.get('quizzes', 'electric')?.questions)
    .match(/"explanation":"[^"]+"/g)
    ?.map((text) => text.slice(15, -1))
  const told: unknown[] = []
  for (const left of [2, 1]) {
    const paper = await begin()
    told.push(paper, await standing(), dataOf(await submit(paper.tryId)), await standing())
    expect(await standing()).toMatchObject({ triesLeft: left, review: [] })
  }
  told.push(await begin(), await standing())
  const text = JSON.stringify(told)
  for (const secret of secrets ?? ['none']) expect(text).not.toContain(secret)
  expect(text).not.toMatch(/"(?:seed|isRight|explanation)"/)
  expect(dataOf(await submit((await begin()).tryId)).triesLeft).toBe(0)
  expect((await standing()).review.map(({ isRight }) => isRight)).toEqual(Array(6).fill(false))
  expect(codeOf(await lin().mutate('quiz.begin', COURSE))).toBe('NO_TRIES_LEFT')
})

test('every try has an order of its own, and the one under way keeps it', async () => {
  const first = await begin()
  expect(await begin()).toEqual(first)
  expect((await standing()).open).toEqual(first)
  dataOf(await submit(first.tryId))
  const second = await begin()
  expect(second.tryId).not.toBe(first.tryId)
  expect(JSON.stringify(second.questions)).not.toBe(JSON.stringify(first.questions))
})

test('five begun at once are one try', async () => {
  const begun = await Promise.all(Array.from({ length: 5 }, begin))
  expect(new Set(begun.map(({ tryId }) => tryId)).size).toBe(1)
  expect((await standing()).triesLeft).toBe(2)
})

test('what comes too late is refused, and the try is used', async () => {
  const { tryId } = await begin()
  town.cloud.clock.advance(HOUR_MS + 121_000)
  expect(codeOf(await submit(tryId))).toBe('TRY_OVER')
  expect(await standing()).toMatchObject({ triesLeft: 2, open: null, results: [] })
  expect((await begin()).tryId).not.toBe(tryId)
})

test('a try of a quiz that was changed does not count', async () => {
  const { tryId } = await begin()
  await fail()
  const edition = Number(town.cloud.database.get('quizzes', 'electric')?.edition)
  await town.cloud.database.update('quizzes', { _id: 'electric' }, { $set: { edition: edition + 1 } })
  expect(await standing()).toMatchObject({ triesLeft: 3, results: [], open: null })
  const other = await begin()
  expect(codeOf(await submit(tryId))).toBe('NOT_FOUND')
  await town.cloud.database.update('quizzes', { _id: 'electric' }, { $set: { edition: edition + 2 } })
  expect(codeOf(await submit(other.tryId))).toBe('QUIZ_CHANGED')
})

test('a full day puts the points off, and the timer brings them on the next, once', async () => {
  const points = town.cloud.database.get('pointsAccounts', memberId)
  const day = { ...(points?.day as object), total: 30 }
  await town.cloud.database.update('pointsAccounts', { _id: memberId }, { $set: { day } })
  const before = (await account()).available
  expect(await pass()).toMatchObject({ earnedPoints: 0, waitingForCap: true })
  await town.cloud.fireTimers('timers')
  expect((await account()).available).toBe(before)
  town.cloud.clock.advance(24 * HOUR_MS)
  await town.cloud.fireTimers('timers')
  town.cloud.clock.advance(HOUR_MS)
  await town.cloud.fireTimers('timers')
  expect((await account()).available).toBe(before + 8)
  expect((await standing()).paidPoints).toBe(8)
})

test('a course that is not published has no quiz for its members', async () => {
  const { courseId } = await aCourse(town)
  dataOf(
    await town.as('hu').mutate('quiz.writeQuestion', { courseId, questionId: null, question: aQuestion }),
  )
  expect(codeOf(await lin().call('quiz.standing', { courseId }))).toBe('NOT_FOUND')
  expect(codeOf(await lin().mutate('quiz.begin', { courseId }))).toBe('NOT_FOUND')
  expect(codeOf(await lin().call('quiz.manuscript', { courseId }))).toBe('NOT_FOUND')
  expect(codeOf(await lin().mutate('quiz.begin', { courseId: 'caliper' }))).toBe('NOT_FOUND')
})
