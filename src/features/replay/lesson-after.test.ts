import { lessonAfter } from './lesson-after'

const lesson = (order: number, progress: 'untouched' | 'started' | 'completed' = 'untouched') => ({
  ...{ lessonId: `lesson-${order}`, order, title: `第${order}讲`, durationSeconds: 60 },
  ...{ progress, watchedSeconds: 0 },
})

test('the next lesson that is not completed follows', () => {
  const lessons = [lesson(1), lesson(2, 'completed'), lesson(3, 'started')]
  expect(lessonAfter(lessons, 'lesson-1')?.lessonId).toBe('lesson-3')
})

test('after the last one, a lesson that was left out', () => {
  const lessons = [lesson(1, 'completed'), lesson(2), lesson(3)]
  expect(lessonAfter(lessons, 'lesson-3')?.lessonId).toBe('lesson-2')
})

test('nothing follows when only the lesson itself is left, whatever is known of it', () => {
  expect(lessonAfter([lesson(1, 'completed'), lesson(2)], 'lesson-2')).toBeUndefined()
})
