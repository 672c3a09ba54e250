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
  /** Cues of a transcript, the characters of one, and of all of them: what one answer can carry to a phone. */
  cues: 800,
  cueText: 120,
  transcriptText: 18_000,
  transcriptBytes: 200 * 1_024,
  /** Pictures of a lesson: as many addresses as are signed at once. */
  slides: 40,
  reason: 200,
} as const
