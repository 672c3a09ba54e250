import { draftOf, EMPTY_QUESTION, lackOf, type QuestionDraft, questionOf } from './question-draft'

const draft = (fields: Partial<QuestionDraft>): QuestionDraft => ({
  ...EMPTY_QUESTION,
  ...{ text: '题目', explanation: '解释', choices: ['甲', '', '乙', '', '', ''], right: [2] },
  ...fields,
})

test('boxes that were left empty do not count, and the right answer keeps its choice', () => {
  expect(questionOf(draft({}))).toMatchObject({ choices: ['甲', '乙'], right: [1] })
  expect(questionOf(draftOf(questionOf(draft({}))))).toEqual(questionOf(draft({})))
})

test('a right answer in an empty box is none', () => {
  expect(lackOf(draft({ right: [1] }))).toMatchObject({ field: 'right' })
})

test.each([
  [{ text: ' ' }, 'text'],
  [{ choices: ['甲', '', '', '', '', ''] }, 'choices'],
  [{ choices: ['甲', '甲 ', '', '', '', ''] }, 'choices'],
  [{ right: [] }, 'right'],
  [{ explanation: '' }, 'explanation'],
])('%j lacks %s', (fields, field) => {
  expect(lackOf(draft(fields))).toMatchObject({ field, words: expect.stringMatching(/。$/) })
})

test('what is written of another kind does not get in the way', () => {
  expect(questionOf(draft({ kind: 'judge', right: [1] }))).toMatchObject({ choices: [], right: [1] })
  expect(questionOf(draft({ kind: 'order' }))).toMatchObject({ choices: ['甲', '乙'], right: [] })
  expect(lackOf(draft({ kind: 'judge', right: [0] }))).toBeNull()
  expect(lackOf(draft({ kind: 'order', right: [] }))).toBeNull()
})
