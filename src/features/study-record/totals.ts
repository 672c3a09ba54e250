import type { Output } from '@contract/contract'

type StudyRecord = Output<'home.studyRecord'>

/** What a year comes to: minutes of replay and of class, each rounded down. */
export const totalsOf = ({ lessons, classes, certificates }: StudyRecord) => {
  const replayMinutes = Math.floor(lessons.reduce((sum, one) => sum + one.watchedSeconds, 0) / 60)
  const classMinutes = classes.reduce((sum, one) => sum + one.minutes, 0)
  return {
    lessons: lessons.length,
    classes: classes.length,
    certificates: certificates.length,
    minutes: replayMinutes + classMinutes,
  }
}

/** 1 小时 20 分, 45 分钟: so long one has learnt. */
export const minuteWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`
}

/** Nothing of any kind. */
export const isEmpty = ({ lessons, classes, quizzes, certificates }: StudyRecord): boolean =>
  [lessons, classes, quizzes, certificates].every((list) => list.length === 0)
