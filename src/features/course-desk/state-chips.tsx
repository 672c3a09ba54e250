import type { CourseState } from '@contract/course'
import { courseWords } from '@contract/rules/flows/course'
import { View } from '@tarojs/components'
import { Chip } from '@/ui/chip'

const STATES = Object.keys(courseWords.states) as CourseState[]

type Props = { id: string; state: CourseState; onChoose: (state: CourseState) => void }

/** Which courses are listed. */
export const StateChips = ({ id, state, onChoose }: Props) => (
  <View className="body filters">
    <View className="chips" role="group" aria-label="课程到了哪一步">
      {STATES.map((one) => (
        <Chip key={one} id={`${id}-${one}`} on={one === state} onPress={() => onChoose(one)}>
          {courseWords.states[one]}
        </Chip>
      ))}
    </View>
  </View>
)
