import { TextDecoder } from 'node:util'
import { choicesOf, type WrittenQuestion } from '@contract/rules/quiz-check'
import { decodeQR } from 'qr/decode.js'
import quizzes from '../../localcloud/seed/content/quizzes.json'
import sample from '../../localcloud/seed/content/town.json'
import { pixelsOf } from '../../localcloud/testing/png-pixels'
import { knock } from './door'
import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

const COURSE = { courseId: 'electric' }
const QUESTIONS = quizzes.flatMap(({ questions }) => questions) as unknown as readonly WrittenQuestion[]
const LESSONS = sample.courses.flatMap(({ courseId, lessons }) =>
  courseId === COURSE.courseId ? lessons : [],
)

const MAX_RUNS = 10
const MINUTE_MS = 60_000
const MAX_WAITS = 200

// The decoder of QR expects it of every environment; the simulator's has none.
Object.assign(globalThis, { TextDecoder })

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
  await town.bind('lin')
  await finish()
})
afterEach(() => phone.close())
afterAll(() => town.close())

/** Watches every lesson, passes the quiz, and waits for the certificate. */
const finish = async (): Promise<void> => {
  for (const { lessonId, durationSeconds } of LESSONS) {
    const { sessionId } = await town.act('lin', 'replay.openSession', { lessonId })
    await town.pass(durationSeconds * 1000)
    const segments = [{ fromSeconds: 0, toSeconds: durationSeconds, speed: 1 as const }]
    await town.ask('lin', 'replay.flush', { sessionId, segments, positionSeconds: durationSeconds })
  }
  const { tryId, questions } = await town.act('lin', 'quiz.begin', COURSE)
  const answers = questions.map(({ questionId, text, choices }) => {
    const question = QUESTIONS.find((one) => one.text === text)
    if (!question) throw new Error(`nobody wrote ${text}`)
    const words = choicesOf(question)
    const right = question.kind === 'order' ? words.map((_, at) => at) : question.right
    return { questionId, chosen: right.map((at) => choices.indexOf(words[at] ?? '')) }
  })
  await town.act('lin', 'quiz.submit', { ...COURSE, tryId, answers })
  await issued()
}

/** Lets the timer come by until the certificate is there: a run that has begun before may hold the job's lease. */
const issued = async (): Promise<void> => {
  for (let runs = 0; runs < MAX_RUNS; runs += 1) {
    await knock(town.url, { path: '/__cloud/timer/timers', body: {} })
    if ((await town.ask('lin', 'certificate.mine', {})).certificates.length > 0) return
    await town.pass(MINUTE_MS)
  }
  throw new Error(`no certificate after ${MAX_RUNS} runs of the timer`)
}

test('a worker who has finished a course finds the certificate, ready to be passed on', async () => {
  const [issued] = (await town.ask('lin', 'certificate.mine', {})).certificates
  phone = openPhone(town, { person: 'lin' })
  await phone.shows('tab-me')
  phone.tap('tab-me')
  await phone.shows('me-certificates')
  phone.tap('me-certificates')
  await phone.shows(`certificate-${issued?.number}`)
  phone.tap(`certificate-${issued?.number}`)
  await phone.shows('certificate-paper')
  expect(phone.textOf('certificate-name')).toBe('林小舟')
  expect(phone.textOf('certificate-number')).toContain(issued?.number)
  expect(phone.has('certificate-share')).toBe(true)
  expect(phone.has('certificate-void')).toBe(false)
})

test('the certificate is put into the album as a picture, once the person lets it', async () => {
  const [issued] = (await town.ask('lin', 'certificate.mine', {})).certificates
  phone = openPhone(town, { person: 'lin' })
  await phone.shows('tab-me')
  phone.open(`/packages/study/certificate?certificateId=${issued?.certificateId}`)
  await phone.shows('certificate-qr')
  phone.allowAlbum(false)
  // Taro looks for the canvas when the screen has been still for a moment, by the phone's clock.
  const save = async (outcome: string) => {
    phone.tap('certificate-save')
    for (let waits = 0; waits < MAX_WAITS && !phone.has(outcome); waits += 1) await phone.pass(50)
    await phone.shows(outcome)
  }

  await save('certificate-refused')
  expect(phone.savedPictures).toEqual([])

  phone.tap('certificate-settings')
  await save('certificate-saved')
  expect(phone.has('certificate-refused')).toBe(false)
  const [picture] = phone.savedPictures
  const code = phone.pictureOf('certificate-qr')
  expect(picture).toEqual(expect.arrayContaining(['林小舟', `编号：${issued?.number}`, code]))
})

test('the code on it leads WeChat’s camera to the page that checks it', async () => {
  const [issued] = (await town.ask('lin', 'certificate.mine', {})).certificates
  phone = openPhone(town, { person: 'lin' })
  await phone.shows('tab-me')
  phone.open(`/packages/study/certificate?certificateId=${issued?.certificateId}`)
  await phone.shows('certificate-qr')
  const [, base64 = ''] = phone.pictureOf('certificate-qr').split(',')
  const [, page = ''] = decodeQR(pixelsOf(base64)).split('#')
  phone.close()

  phone = openPhone(town, { person: 'he' })
  await phone.shows('tab-me')
  phone.open(page)
  await phone.shows('check-valid')
  expect(phone.textOf('certificate-number')).toContain(issued?.number)
})

test('a code that WeChat does not draw now can be asked for again, and the certificate stays', async () => {
  const [issued] = (await town.ask('lin', 'certificate.mine', {})).certificates
  const { certificateId = '' } = issued ?? {}
  // Tries are counted by the minute: one has just begun.
  await town.pass(MINUTE_MS - (town.now() % MINUTE_MS))
  for (let times = 0; times < 20; times += 1) await town.ask('lin', 'certificate.code', { certificateId })
  phone = openPhone(town, { person: 'lin' })
  await phone.shows('tab-me')
  phone.open(`/packages/study/certificate?certificateId=${certificateId}`)
  await phone.shows('certificate-no-code')
  expect(phone.has('certificate-paper')).toBe(true)
  expect(phone.has('certificate-save')).toBe(false)
  await phone.pass(MINUTE_MS)
  phone.tap('certificate-code-retry')
  await phone.shows('certificate-qr')
  expect(phone.has('certificate-no-code')).toBe(false)
})

test('somebody who was shown it checks it, also once it was revoked', async () => {
  const [issued] = (await town.ask('lin', 'certificate.mine', {})).certificates
  const certificateId = issued?.certificateId ?? ''
  const { token } = await town.ask('lin', 'certificate.one', { certificateId })
  phone = openPhone(town, { person: 'he' })
  await phone.shows('tab-me')
  phone.open(`/packages/study/check?token=${token}`)
  await phone.shows('check-valid')
  expect(phone.textOf('certificate-name')).toBe('林*舟')
  phone.close()

  await town.act('sun', 'certificate.revoke', { certificateId, reason: '代人学习' })
  phone = openPhone(town, { person: 'he' })
  await phone.shows('tab-me')
  phone.open(`/packages/study/check?token=${token}`)
  await phone.shows('check-revoked')
  expect(phone.textOf('certificate-void')).toBe('已撤销')
  phone.open(`/packages/study/check?token=${token.slice(1)}x`)
  await phone.shows('check-unknown')
})
