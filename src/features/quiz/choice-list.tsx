import type { AskedQuestion } from '@contract/quiz'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { pressed } from './choose'
import './quiz.css'

type Props = {
  question: AskedQuestion
  chosen: readonly number[]
  onChange: (chosen: readonly number[]) => void
}

/** The choices of a question: a tick stands beside what is chosen, a number where the order counts. */
export const ChoiceList = ({ question: { kind, choices }, chosen, onChange }: Props) => (
  <View className="stack" id="quiz-choices">
    {choices.map((choice, place) => {
      const at = chosen.indexOf(place)
      const isOn = at >= 0
      return (
        <Press
          // biome-ignore lint/suspicious/noArrayIndexKey: places are what a choice is told apart by
          key={place}
          id={`choice-${place}`}
          className={`quiz-choice ${isOn ? 'quiz-choice-on' : ''}`}
          pressed={isOn}
          onPress={() => onChange(pressed(kind, chosen, place))}
        >
          <View className="quiz-mark digits">
            {kind === 'order' ? isOn ? at + 1 : '' : isOn ? <Icon name="check" small plain /> : ''}
          </View>
          <View className="grow">{choice}</View>
        </Press>
      )
    })}
  </View>
)
