import { faultOf } from '@contract/rules/quiz-check'
import { aQuestion } from '../../../e2e/a-quiz'
import { askedIn, isOver, marked, placesOf, reviewOf } from './rules'
import type { Question } from './store'

const question = (questionId: string, fields: Partial<Question> = {}): Question => ({
  ...aQuestion,
  questionId,
  ...fields,
})
const FIVE = ['甲', '乙', '丙', '丁', '戊']
const QUESTIONS = [
  question('one', { choices: FIVE, right: [1] }),
  question('many', { kind: 'multiple', choices: FIVE, right: [0, 2] }),
  question('judge', { kind: 'judge', choices: [], right: [1] }),
  question('order', { kind: 'order', choices: FIVE, right: [] }),
]
const SEED = 'seed'
const quiz = { questions: QUESTIONS, passPercent: 60 }

/** Answers that mean these of the author's places. */
const answering = (meant: Record<string, number[]>) =>
  QUESTIONS.map((one) => ({
    questionId: one.questionId,
    chosen: (meant[one.questionId] ?? []).map((at) => placesOf(SEED, one).indexOf(at)),
  }))
const RIGHT = { one: [1], many: [2, 0], judge: [1], order: [0, 1, 2, 3, 4] }
const mark = (meant: Record<string, number[]>) => marked(quiz, { seed: SEED }, answering(meant), 7)

test('a seed gives the same order again, another seed others', () => {
  expect(askedIn('a', QUESTIONS)).toEqual(askedIn('a', QUESTIONS))
  const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) => JSON.stringify(askedIn(seed, QUESTIONS)))
  expect(new Set(orders).size).toBe(orders.length)
})

test('a paper holds every choice once and nothing that tells an answer', () => {
  for (const asked of askedIn(SEED, QUESTIONS)) {
    expect(Object.keys(asked).sort()).toEqual(['choices', 'kind', 'questionId', 'text'])
    expect([...asked.choices].sort()).toEqual(asked.kind === 'judge' ? ['对', '错'] : [...FIVE].sort())
  }
})

test('对 stands before 错 whatever the seed', () => {
  for (const seed of ['a', 'b', 'c', 'd'])
    expect(askedIn(seed, QUESTIONS).find(({ kind }) => kind === 'judge')?.choices).toEqual(['对', '错'])
})

test('everything right is a full mark, in whatever order several choices are named', () => {
  expect(mark(RIGHT)).toMatchObject({ right: 4, of: 4, percent: 100, passed: true, at: 7 })
})

test.each([
  ['one', [0]],
  ['many', [0]],
  ['many', [0, 2, 3]],
  ['judge', [0]],
  ['judge', []],
  ['order', [1, 0, 2, 3, 4]],
  ['order', [0, 1]],
])('%s answered %j is not right', (questionId, meant) => {
  const result = mark({ ...RIGHT, [questionId]: meant })
  expect(result).toMatchObject({ right: 3, percent: 75, passed: true })
  expect(reviewOf(QUESTIONS, result).filter(({ isRight }) => !isRight)).toMatchObject([
    { questionId, chosen: meant },
  ])
})

test('what was not answered is not right, and below the mark nobody passes', () => {
  expect(marked(quiz, { seed: SEED }, [], 7)).toMatchObject({ right: 0, percent: 0, passed: false })
  expect(mark({ one: [1], many: [0, 2] })).toMatchObject({ percent: 50, passed: false })
})

test('a try is over two minutes after its end, not before', () => {
  const one = { tryId: 't', seed: SEED, startedAt: 0, endsAt: 1_000, handedIn: null }
  expect(isOver(one, 121_000)).toBe(false)
  expect(isOver(one, 121_001)).toBe(true)
})

test.each([
  [{ choices: ['甲'] }, { field: 'choices', why: 'TOO_FEW_CHOICES' }],
  [{ choices: ['A 型', ' a  型 '] }, { field: 'choices', why: 'EQUAL_CHOICES' }],
  [{ right: [] }, { field: 'right', why: 'NO_RIGHT_ANSWER' }],
  [{ right: [0, 1] }, { field: 'right', why: 'NO_RIGHT_ANSWER' }],
  [{ right: [2] }, { field: 'right', why: 'NO_RIGHT_ANSWER' }],
  [
    { kind: 'multiple' as const, right: [] },
    { field: 'right', why: 'NO_RIGHT_ANSWER' },
  ],
  [
    { kind: 'judge' as const, choices: [], right: [] },
    { field: 'right', why: 'NO_RIGHT_ANSWER' },
  ],
  [
    { kind: 'order' as const, choices: ['甲', '甲'], right: [] },
    { field: 'choices', why: 'EQUAL_CHOICES' },
  ],
  [{ kind: 'judge' as const, choices: [], right: [1] }, null],
  [{ kind: 'multiple' as const, right: [0, 1] }, null],
  [{ kind: 'order' as const, right: [] }, null],
])('%j: %j', (fields, fault) => {
  expect(faultOf({ ...aQuestion, ...fields })).toEqual(fault)
})
