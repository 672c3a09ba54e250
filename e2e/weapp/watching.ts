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

/** The video plays from one second to another at normal speed, while as much time passes. */
export const playVideo = async (phone: Phone, fromSeconds: number, toSeconds: number): Promise<void> => {
  for (let atMs = fromSeconds * 1000; atMs <= toSeconds * 1000; atMs += REPORT_MS) {
    if (atMs > fromSeconds * 1000) await phone.pass(REPORT_MS)
    phone.report('lesson-video', 'timeupdate', { currentTime: atMs / 1000 })
    // The simulator delivers in a microtask: the report has to arrive before more time passes.
    await Promise.resolve()
  }
}
