import { isFinished, numberOf, standingOf, termsOf } from './rules'

const course = { outline: [{ lessonId: 'a' }, { lessonId: 'b' }], questionCount: 3 }
const done = { lessonIds: ['b', 'a', 'gone'], quizPassedAt: 1 }

test('by default a course with a quiz ends with a certificate, another does not', () => {
  expect(termsOf(course)).toEqual({ offered: true, needsQuiz: true, needsHours: 0 })
  expect(termsOf({ outline: [], questionCount: 0 }).offered).toBe(false)
})

test('every lesson and the quiz', () => {
  expect(isFinished(course, done)).toBe(true)
  expect(isFinished(course, { ...done, lessonIds: ['a'] })).toBe(false)
  expect(isFinished(course, { ...done, quizPassedAt: null })).toBe(false)
})

test('what its cadre has set counts instead', () => {
  const withoutQuiz = { ...course, finish: { offered: true, needsQuiz: false } }
  expect(isFinished(withoutQuiz, { ...done, quizPassedAt: null })).toBe(true)
  expect(isFinished({ ...course, finish: { offered: false, needsQuiz: true } }, done)).toBe(false)
  expect(isFinished({ ...withoutQuiz, outline: [] }, done)).toBe(false)
  const noQuestions = { ...course, questionCount: 0, finish: { offered: true, needsQuiz: true } }
  expect(isFinished(noQuestions, { ...done, quizPassedAt: null })).toBe(true)
})

test('hours in class, counted over all classes of the course', () => {
  const asking = { ...course, finish: { offered: true, needsQuiz: true, needsHours: 2 } }
  const classes = [
    { sessionId: 'first', minutes: 60 },
    { sessionId: 'second', minutes: 59 },
  ]
  expect(isFinished(asking, done)).toBe(false)
  expect(isFinished(asking, { ...done, classes })).toBe(false)
  expect(standingOf(asking, { ...done, classes }).minutes).toEqual({ asked: 120, done: 119 })
  const enough = [...classes, { sessionId: 'third', minutes: 1 }]
  expect(isFinished(asking, { ...done, classes: enough })).toBe(true)
  expect(isFinished(asking, { ...done, lessonIds: ['a'], classes: enough })).toBe(false)
  // Set before hours could be asked for.
  expect(isFinished({ ...course, finish: { offered: true, needsQuiz: true } }, done)).toBe(true)
})

test('numbers of a year are as long as each other', () => {
  expect([numberOf(2026, 1), numberOf(2026, 123_456)]).toEqual(['2026-00001', '2026-123456'])
})
