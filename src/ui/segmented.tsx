import { View } from '@tarojs/components'
import { Press } from './press'
import './segmented.css'

type Option<T> = { readonly value: T; readonly words: string; readonly id: string }

type Props<T> = { options: readonly Option<T>[]; value: T; label: string; onChoose: (value: T) => void }

/** One choice out of a few, side by side. */
export const Segmented = <T extends string | number>({ options, value, label, onChoose }: Props<T>) => (
  <View className="segmented" aria-label={label}>
    {options.map((option) => (
      <Press
        key={option.id}
        id={option.id}
        className={`segment digits ${option.value === value ? 'segment-on' : ''}`}
        pressed={option.value === value}
        onPress={() => onChoose(option.value)}
      >
        <View className="segment-words">{option.words}</View>
      </Press>
    ))}
  </View>
)
