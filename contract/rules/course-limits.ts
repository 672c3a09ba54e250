/** How much a course holds: the forms count down to it, the server refuses beyond it. */
export const courseLimits = {
  title: 30,
  teacherTitle: 20,
  summary: 300,
  tags: 5,
  tag: 8,
  lessons: 30,
  lessonTitle: 40,
  chapters: 20,
  chapterTitle: 20,
  reason: 200,
} as const
