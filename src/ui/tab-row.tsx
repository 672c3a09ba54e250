import { View } from '@tarojs/components'
import { Press } from './press'
import './tab-row.css'

type Option<T> = { readonly value: T; readonly words: string; readonly id: string }

type Props<T> = { options: readonly Option<T>[]; value: T; label: string; onChoose: (value: T) => void }

/** What is shown below, out of a few; the chosen one is bold and underlined. */
export const TabRow = <T,>({ options, value, label, onChoose }: Props<T>) => (
  <View className="tab-row" role="group" aria-label={label}>
    {options.map((option) => (
      <Press
        key={option.id}
        id={option.id}
        className={`tab-choice ${option.value === value ? 'tab-choice-on' : ''}`}
        pressed={option.value === value}
        onPress={() => onChoose(option.value)}
      >
        {option.words}
      </Press>
    ))}
  </View>
)
