import { View } from '@tarojs/components'
import { useQuery } from '@/lib/use-query'
import { Chip } from '@/ui/chip'

type Props = {
  id: string
  courseId: string
  chosen: string
  /** Where it may be none of them. */
  none?: string
  onChoose: (lessonId: string) => void
}

/** One lesson of a course; nothing is chosen where it is empty. */
export const LessonChoice = ({ id, courseId, chosen, none, onChoose }: Props) => {
  const { data } = useQuery('replay.course', { courseId })
  if (!data) return null
  return (
    <View className="chips" role="group" aria-label="课时">
      {data.lessons.map(({ lessonId, title }) => (
        <Chip
          key={lessonId}
          id={`${id}-${lessonId}`}
          on={lessonId === chosen}
          onPress={() => onChoose(lessonId)}
        >
          {title}
        </Chip>
      ))}
      {none ? (
        <Chip id={`${id}-none`} on={chosen === ''} onPress={() => onChoose('')}>
          {none}
        </Chip>
      ) : null}
    </View>
  )
}
