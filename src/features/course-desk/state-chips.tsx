import type { CourseState } from '@contract/course'
import { View } from '@tarojs/components'
import { Chip } from '@/ui/chip'
import { STATE_WORDS } from './words'

const STATES = Object.keys(STATE_WORDS) as CourseState[]

type Props = { id: string; state: CourseState; onChoose: (state: CourseState) => void }

/** Which courses are listed. */
export const StateChips = ({ id, state, onChoose }: Props) => (
  <View className="body filters">
    <View className="chips" role="group" aria-label="课程到了哪一步">
      {STATES.map((one) => (
        <Chip key={one} id={`${id}-${one}`} on={one === state} onPress={() => onChoose(one)}>
          {STATE_WORDS[one]}
        </Chip>
      ))}
    </View>
  </View>
)
