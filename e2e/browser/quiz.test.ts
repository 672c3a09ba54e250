import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import { aCourse } from '../a-course'
import { aQuestion, rightAnswers } from '../a-quiz'
import { dataOf, openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'
import { paintedOn } from './painted-on'

const COURSE = { courseId: 'electric' }

let browser: Browser
let town: Town
let phone: Phone
beforeAll(async () => {
  ;[browser, town] = await Promise.all([launchBrowser(), openTown()])
})
afterEach(async () => {
  expect(phone.errors).toEqual([])
  await phone.close()
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const at = (id: string) => phone.page.locator(`#${id}:visible`)
const tap = (id: string) => at(id).click()
const says = (id: string, words: string) => phone.page.locator(`#${id}:visible`, { hasText: words }).waitFor()
const begin = async () => {
  await tap('quiz-begin')
  await tap('quiz-begin-sheet-yes')
  await at('quiz-paper').waitFor()
  const { open } = dataOf(await town.as('lin').call('quiz.standing', COURSE))
  return open?.questions ?? []
}
const handIn = async () => {
  await tap('quiz-send')
  await tap('quiz-hand-in-yes')
}

test('a worker fails, tries again, passes all four kinds of questions, and gets his certificate', async () => {
  await town.bind('lin')
  const seconds = { 'electric-1': 24, 'electric-2': 42, 'electric-3': 42 }
  for (const [lessonId, length] of Object.entries(seconds)) await town.watch('lin', lessonId, 0, length)
  phone = await openPhone(browser, town.url, 'lin', `packages/study/quiz?courseId=${COURSE.courseId}`)

  const first = await begin()
  expect(new Set(first.map(({ kind }) => kind)).size).toBe(4)
  for (let nth = 2; nth <= first.length; nth += 1) {
    await tap('quiz-next')
    await says('quiz-place', `第 ${nth} 题`)
  }
  await handIn()
  await says('quiz-failed', '这次还没有通过')

  const paper = await begin()
  const answers = rightAnswers(town, COURSE.courseId, paper)
  for (const [nth, { chosen }] of answers.entries()) {
    await says('quiz-place', `第 ${nth + 1} 题`)
    for (const place of chosen) {
      await tap(`choice-${place}`)
      await phone.page.locator(`#choice-${place}[aria-pressed="true"]:visible`).waitFor()
    }
    if (nth < answers.length - 1) await tap('quiz-next')
  }
  await handIn()
  await says('quiz-passed', '测验通过了')
  await says('quiz-percent', '得 100 分')
  await at(`review-${paper.length}`).waitFor()

  await town.cloud.fireTimers('timers')
  await phone.go('packages/study/certificates')
  await at('certificates-list').locator('button').first().click()
  await says('certificate-paper', '车间安全用电')

  const coming = phone.page.waitForEvent('download')
  await tap('certificate-save')
  const picture = await coming
  expect(picture.suggestedFilename()).toMatch(/^结业证书-20\d\d-\d{5}\.png$/)
  const [certificate] = dataOf(await town.as('lin').call('certificate.mine', {})).certificates
  const { token } = dataOf(
    await town.as('lin').call('certificate.one', { certificateId: certificate?.certificateId ?? '' }),
  )
  const image = await paintedOn(phone.page, readFileSync(await picture.path()))
  expect(decodeQR(image)).toContain(`packages/study/check?token=${token}`)
  await at('certificate-saved').waitFor()
}, 180_000)

test('a cadre puts the questions of a draft into another order', async () => {
  const course = await aCourse(town)
  for (const text of ['先问的', '后问的']) {
    const question = { ...aQuestion, text }
    dataOf(await town.as('hu').mutate('quiz.writeQuestion', { ...course, questionId: null, question }))
  }
  phone = await openPhone(browser, town.url, 'hu', `packages/teach/quiz?courseId=${course.courseId}`)
  await says('question-1', '先问的')
  expect(await at('question-1-up').count()).toBe(0)
  await tap('question-2-up')
  await says('question-1', '后问的')
  const { questions } = dataOf(await town.as('hu').call('quiz.manuscript', course))
  expect(questions.map(({ text }) => text)).toEqual(['后问的', '先问的'])
})
