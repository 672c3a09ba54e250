import { useModules } from '@/lib/modules'
import { useQuery } from '@/lib/use-query'
import { openPage, turnTo } from '@/shell/routes'
import { Button } from '@/ui/button'
import { lessonAfter } from './lesson-after'

type Props = { readonly courseId: string; readonly lessonId: string }

/** Goes on with the course from a completed lesson: to the next one, or to its quiz. */
export const NextAct = ({ courseId, lessonId }: Props) => {
  const { data } = useQuery('replay.course', { courseId })
  const isOn = useModules()
  if (!data || data.withdrawn) return null
  const next = lessonAfter(data.lessons, lessonId)
  if (next)
    return (
      <Button id="player-next" onPress={() => turnTo('learn/player', { lessonId: next.lessonId })}>
        接着看{next.title}
      </Button>
    )
  if (data.questionCount === 0 || !isOn('quiz')) return null
  return (
    <Button id="player-to-quiz" look="soft" onPress={() => openPage('study/quiz', { courseId })}>
      课后测验，共 {data.questionCount} 题
    </Button>
  )
}
