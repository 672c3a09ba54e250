import { heldOf, readForm } from '@/lib/form/read-form'
import { questionFields, questionOf, questionWrong, writtenIn } from './question-fields'

const typed = {
  kind: 'single',
  text: '题目',
  explanation: '解释',
  right: 2,
  choice0: '甲',
  choice1: '',
  choice2: '乙',
}
const read = (changed: Readonly<Record<string, unknown>>) => {
  const held = { ...typed, ...changed }
  const fields = questionFields(held)
  const whole = readForm(fields, heldOf(fields, { start: {}, kept: {}, typed: held }), questionWrong)
  return 'entry' in whole ? questionOf(whole.entry) : whole.troubles
}

test('boxes that were left empty do not count, and the right answer keeps its choice', () => {
  const question = { kind: 'single', text: '题目', explanation: '解释', choices: ['甲', '乙'], right: [1] }
  expect(read({})).toEqual(question)
  expect(read(writtenIn({ ...question, kind: 'single' }))).toEqual(question)
})

test('several may be right', () => {
  const question = {
    kind: 'multiple',
    text: '题目',
    explanation: '解释',
    choices: ['甲', '乙'],
    right: [0, 1],
  }
  expect(read({ kind: 'multiple', right: [0, 2] })).toEqual(question)
  expect(read(writtenIn({ ...question, kind: 'multiple' }))).toEqual(question)
})

test('a right answer in an empty box is none', () => {
  expect(read({ right: 1 })).toEqual({ right: '请标出正确答案。' })
})

test.each([
  [{ text: ' ' }, { text: '请写题目。' }],
  [{ choice0: '', right: 2 }, { choice1: '请至少填两个选项。' }],
  [{ choice2: '甲 ' }, { choice1: '有两个选项一样，请改一个。' }],
  [{ right: null }, { right: '请标出正确答案。' }],
  [{ explanation: '' }, { explanation: '请写解释，答错的人要看。' }],
])('%j has to be put right', (changed, troubles) => {
  expect(read(changed)).toEqual(troubles)
})

test('what is written of another kind does not get in the way', () => {
  expect(read({ kind: 'judge', right: 1 })).toMatchObject({ choices: [], right: [1] })
  expect(read({ kind: 'order' })).toMatchObject({ choices: ['甲', '乙'], right: [] })
})
