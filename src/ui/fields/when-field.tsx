import { View } from '@tarojs/components'
import { Button } from '../button'
import { WhenBox } from './when-box'
import type { WhenBoxProps } from './when-box-props'
import './field.css'

type Props = WhenBoxProps & {
  /** What taking the choice back is called; only where it may be left open. */
  clearWords?: string
}

/** A day or a time of day, chosen and not typed. */
export const WhenField = ({ clearWords, ...box }: Props) => (
  <View className="field">
    <View className="text strong">{box.label}</View>
    <WhenBox {...box} />
    {clearWords && box.value !== '' ? (
      <Button id={`${box.id}-clear`} look="quiet" small onPress={() => box.onChange('')}>
        {clearWords}
      </Button>
    ) : null}
    {box.trouble ? (
      <View className="field-trouble" id={`${box.id}-trouble`}>
        {box.trouble}
      </View>
    ) : null}
  </View>
)
