import { putCertificate } from '../../../e2e/a-certificate'
import { rightAnswers } from '../../../e2e/a-quiz'
import { dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'
import { putEnrolment } from '../../../e2e/transitions/class-cases'
import { startOfDay, yearOf } from '../../kernel/day-key'

const DAY_MS = 86_400_000

const town = townOfFile()
let memberId: string
let year: number
beforeAll(async () => {
  memberId = (await town.bind('lin')).memberId
  year = yearOf(town.cloud.clock.now())
})

const recordOf = async (of: number) => dataOf(await town.as('lin').call('home.studyRecord', { year: of }))

/** Moves what was done to a moment. */
const shift = (collection: string, field: string, at: number) =>
  town.cloud.database.update(collection, { memberId }, { $set: { [field]: at } })

test('a year holds what was completed, attended, passed and earned in it', async () => {
  await town.watch('lin', 'electric-1', 0, 24)
  const { tryId, questions } = dataOf(await town.as('lin').mutate('quiz.begin', { courseId: 'electric' }))
  const answers = rightAnswers(town, 'electric', questions)
  dataOf(await town.as('lin').mutate('quiz.submit', { courseId: 'electric', tryId, answers }))
  const { number } = putCertificate(town, memberId)
  await putEnrolment(town, { sessionId: 'a-class', memberId }, 'attended')
  const startsAt = startOfDay(`${year}-01-01`)
  const endsAt = startsAt + 2 * 3_600_000
  await shift('enrolments', 'startsAt', startsAt)
  await shift('enrolments', 'endsAt', endsAt)
  const attendance = { inAt: startsAt, by: 'qr', toldAt: startsAt, outAt: endsAt, points: 10 }
  await town.cloud.database.update('enrolments', { memberId }, { $set: { attendance } })

  expect(await recordOf(year)).toMatchObject({
    name: '林小舟',
    lessons: [{ lessonId: 'electric-1', watchedSeconds: 24 }],
    classes: [{ minutes: 120 }],
    quizzes: [{ fullMark: true }],
    certificates: [{ number }],
    more: false,
  })
  expect(await recordOf(year - 1)).toMatchObject({ lessons: [], classes: [], quizzes: [], certificates: [] })
})

test('the year turns at midnight in China', async () => {
  await town.watch('lin', 'electric-1', 0, 24)
  const turn = startOfDay(`${year}-01-01`)
  await shift('watchProgress', 'completedAt', turn)
  expect((await recordOf(year)).lessons).toHaveLength(1)
  expect((await recordOf(year - 1)).lessons).toEqual([])
  await shift('watchProgress', 'completedAt', turn - 1)
  expect((await recordOf(year)).lessons).toEqual([])
  expect((await recordOf(year - 1)).lessons).toHaveLength(1)
})

test('what was not completed, missed or revoked does not count', async () => {
  await town.watch('lin', 'electric-1', 0, 12)
  putCertificate(town, memberId, { state: 'revoked' })
  await putEnrolment(town, { sessionId: 'a-class', memberId }, 'missed')
  await shift('enrolments', 'startsAt', town.cloud.clock.now() - 1)
  expect(await recordOf(year)).toMatchObject({ lessons: [], classes: [], quizzes: [], certificates: [] })
})

test('of more than a hundred lessons the latest hundred are listed, and it is said', async () => {
  await town.watch('lin', 'electric-1', 0, 24)
  const [pattern] = town.cloud.database.find('watchProgress', { memberId })
  const now = town.cloud.clock.now()
  const others = Array.from({ length: 100 }, (_, at) => ({
    ...{ ...pattern, _id: `other-${at}`, lessonId: `lesson-${at}`, completedAt: now - at },
  }))
  town.cloud.database.insert('watchProgress', others)
  await shift('watchProgress', 'completedAt', startOfDay(`${year}-01-01`) + DAY_MS)
  const { lessons, more } = await recordOf(year)
  expect([lessons.length, more]).toEqual([100, true])
  expect((await recordOf(year - 1)).more).toBe(false)
})

test('what belongs to a service that is off is missing', async () => {
  await town.watch('lin', 'electric-1', 0, 24)
  dataOf(await town.as('sun').mutate('organisation.switchModule', { module: 'replay', on: false }))
  town.cloud.clock.advance(60_000)
  expect((await recordOf(year)).lessons).toEqual([])
})
