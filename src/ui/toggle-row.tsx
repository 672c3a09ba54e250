import { View } from '@tarojs/components'
import { Press } from './press'
import './toggle-row.css'

type Props = { id: string; on: boolean; title: string; words: string; onToggle: () => void }

/** A question of yes or no with its explanation; the state stands there as a word beside the knob. */
export const ToggleRow = ({ id, on, title, words, onToggle }: Props) => (
  <Press id={id} className="toggle-row" pressed={on} onPress={onToggle}>
    <View className="grow stack-tight">
      <View className="head">{title}</View>
      <View className="sub">{words}</View>
    </View>
    <View className="toggle-state">
      <View className={`toggle ${on ? 'toggle-on' : ''}`} aria-hidden>
        <View className="toggle-knob" />
      </View>
      <View className="cap" id={`${id}-state`}>
        {on ? '已打开' : '没打开'}
      </View>
    </View>
  </Press>
)
