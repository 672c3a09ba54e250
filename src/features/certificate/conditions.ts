import type { Output } from '@contract/contract'
import { lengthWords } from '@/lib/time-words'

type Condition = {
  readonly id: 'lessons' | 'quiz' | 'hours'
  readonly title: string
  readonly done: boolean
  /** How much is missing. */
  readonly words: string
}

const MINUTE_SECONDS = 60
const HOUR_MINUTES = 60

/** What a course asks for, each with what of it is missing. What is not asked for is not there. */
export const conditionsOf = ({
  lessons,
  quiz,
  minutes,
}: Pick<Output<'certificate.standing'>, 'lessons' | 'quiz' | 'minutes'>): Condition[] => {
  const lessonsLeft = lessons.asked - lessons.done
  const minutesLeft = Math.max(0, minutes.asked - minutes.done)
  const all: (Condition | null)[] = [
    {
      id: 'lessons',
      title: `学完 ${lessons.asked} 讲`,
      done: lessonsLeft === 0,
      words: lessonsLeft === 0 ? '已学完' : `还差 ${lessonsLeft} 讲`,
    },
    minutes.asked > 0
      ? {
          id: 'hours',
          title: `面授满 ${minutes.asked / HOUR_MINUTES} 小时`,
          done: minutesLeft === 0,
          words: minutesLeft === 0 ? '已学满' : `还差 ${lengthWords(minutesLeft * MINUTE_SECONDS)}`,
        }
      : null,
    quiz.asked
      ? { id: 'quiz', title: '通过测验', done: quiz.passed, words: quiz.passed ? '已通过' : '还没有通过' }
      : null,
  ]
  return all.filter((one) => one !== null)
}
