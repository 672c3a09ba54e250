import { Picker, View } from '@tarojs/components'
import type { WhenBoxProps } from './when-box-props'
import { digitsOf, pickedOf, whenWords } from './when-text'
import './field.css'
import './when-field.css'

/** WeChat's own wheels; they come up from below and need no keyboard. */
export const WhenBox = ({ id, label, kind, value, trouble, onChange }: WhenBoxProps) => {
  const props = {
    id,
    value: pickedOf({ kind, value }),
    onChange: (event: { detail: { value: string } }) => onChange(digitsOf(event.detail.value)),
  }
  const box = (
    <View
      className={`field-box when-box ${trouble ? 'field-wrong' : ''}`}
      ariaRole="button"
      ariaLabel={[label, whenWords({ kind, value }), ...(trouble ? [trouble] : [])].join('，')}
    >
      {whenWords({ kind, value })}
    </View>
  )
  return kind === 'day' ? (
    <Picker mode="date" {...props}>
      {box}
    </Picker>
  ) : (
    <Picker mode="time" {...props}>
      {box}
    </Picker>
  )
}
