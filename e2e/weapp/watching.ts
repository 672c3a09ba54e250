import type { Phone } from './phone'

/** WeChat's video reports about four times a second. */
const REPORT_MS = 250

/** Goes from the home page to a lesson of the course and presses play. */
export const startLesson = async (phone: Phone, courseId: string, lessonId: string): Promise<void> => {
  phone.tap('tab-courses')
  await phone.shows(`course-${courseId}`)
  phone.tap(`course-${courseId}`)
  await phone.shows(`lesson-${lessonId}`)
  phone.tap(`lesson-${lessonId}`)
  await phone.shows('player-play')
  phone.tap('player-play')
  await phone.shows('lesson-video')
}

/** The video plays from one second to another, while the time passes that this takes at its speed. */
export const playVideo = async (
  phone: Phone,
  fromSeconds: number,
  toSeconds: number,
  speed = 1,
): Promise<void> => {
  const reports = ((toSeconds - fromSeconds) * 1000) / (REPORT_MS * speed)
  for (let report = 0; report <= reports; report++) {
    if (report > 0) await phone.pass(REPORT_MS)
    const currentTime = fromSeconds + (report * REPORT_MS * speed) / 1000
    phone.report('lesson-video', 'timeupdate', { currentTime })
    // The simulator delivers in a microtask: the report has to arrive before more time passes.
    await Promise.resolve()
  }
}
