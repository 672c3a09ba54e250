import { choicesOf, type WrittenQuestion } from '@contract/rules/quiz-check'
import content from '../../localcloud/seed/content/quizzes.json'
import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

const QUESTIONS = content.flatMap(({ questions }) => questions) as unknown as readonly WrittenQuestion[]

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => phone.close())
afterAll(() => town.close())

const openQuiz = async (person: string, storage?: Map<string, string>): Promise<void> => {
  phone = openPhone(town, { person, ...(storage && { storage }) })
  await phone.shows('home-points')
  phone.tap('tab-courses')
  await phone.shows('course-electric')
  phone.tap('course-electric')
  await phone.shows('course-quiz')
  expect(phone.textOf('course-quiz')).toContain('共 6 题')
  phone.tap('course-quiz')
}
const begin = async (): Promise<void> => {
  await phone.shows('quiz-begin')
  phone.tap('quiz-begin')
  await phone.shows('quiz-begin-sheet-yes')
  phone.tap('quiz-begin-sheet-yes')
  await phone.shows('quiz-paper')
}
const choices = () => phone.idsFrom('choice-')
const isOn = (choice: string) => phone.classesOf(choice).includes('quiz-choice-on')
const choose = async (choice: string): Promise<void> => {
  phone.tap(choice)
  await phone.until(`${choice} to be chosen`, () => isOn(choice))
}
/** Answers the question on the screen as somebody who knows. */
const answerRight = async (): Promise<void> => {
  const question = QUESTIONS.find(({ text }) => text === phone.textOf('quiz-question'))
  if (!question) throw new Error(`nobody wrote ${phone.textOf('quiz-question')}`)
  const words = choicesOf(question)
  const right = question.kind === 'order' ? words.map((_, at) => at) : question.right
  for (const at of right)
    await choose(choices().find((choice) => phone.textOf(choice).endsWith(words[at] ?? '')) ?? '')
}
const next = async (nth: number): Promise<void> => {
  phone.tap('quiz-next')
  await phone.until(`question ${nth}`, () => phone.textOf('quiz-place').startsWith(`第 ${nth} 题`))
}
const handIn = async (): Promise<void> => {
  phone.tap('quiz-send')
  await phone.shows('quiz-hand-in-yes')
}

test('a worker answers one question a page, passes, and reads why', async () => {
  await town.bind('lin')
  await openQuiz('lin')
  await begin()
  for (let nth = 1; nth < QUESTIONS.length; nth += 1) {
    await answerRight()
    await next(nth + 1)
  }
  await answerRight()
  await handIn()
  expect(phone.textOf('quiz-open')).toContain('6 题都答完了')
  phone.tap('quiz-hand-in-yes')
  await phone.shows('quiz-passed')
  expect(phone.textOf('quiz-passed')).toContain('已加 8 分')
  expect(phone.idsFrom('review-')).toHaveLength(6)
})

test('what was chosen survives the app’s end and the loss of the network', async () => {
  await town.bind('he')
  const storage = new Map<string, string>()
  await openQuiz('he', storage)
  await begin()
  const [first = ''] = choices()
  await choose(first)
  phone.close()

  await openQuiz('he', storage)
  await phone.shows('quiz-paper')
  await phone.until('the choice to be there', () => isOn(first))
  for (let nth = 2; nth <= QUESTIONS.length; nth += 1) await next(nth)
  phone.loseNetwork()
  await handIn()
  expect(phone.textOf('quiz-open')).toContain('没答完')
  phone.tap('quiz-hand-in-yes')
  await phone.shows('quiz-trouble')
  phone.findNetwork()
  await handIn()
  phone.tap('quiz-hand-in-yes')
  await phone.shows('quiz-failed')
  expect(phone.textOf('quiz-failed')).toContain('还有 2 次机会')
  expect(phone.idsFrom('review-')).toEqual([])
})
