import { contract } from '@contract/contract'
import { faultOf } from '@contract/rules/quiz-check'
import * as v from 'valibot'
import { quizDocuments } from '../quizzes'

test('every question of the sample can be written, and put', () => {
  const { question } = contract.quiz.writeQuestion.input.entries
  for (const quiz of quizDocuments())
    for (const { questionId: _, ...written } of quiz.questions) {
      expect(v.safeParse(question, written).success).toBe(true)
      expect(faultOf(written)).toBeNull()
    }
})

test('the sample has a question of every kind', () => {
  const kinds = quizDocuments().flatMap(({ questions }) => questions.map(({ kind }) => kind))
  expect(new Set(kinds)).toEqual(new Set(['single', 'multiple', 'judge', 'order']))
})
