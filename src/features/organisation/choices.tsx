import { View } from '@tarojs/components'
import { Chip } from '@/ui/chip'

type Choice = { readonly value: string | number; readonly words: string }

/** What a choice offers, and which of it is chosen. */
export type ChoicesProps<T> = {
  id: string
  label: string
  choices: readonly (Choice & { readonly value: T })[]
  chosen: T | null
  onChoose: (value: T | null) => void
}

/** One of a few; touching what is chosen takes it back. */
export const Choices = <T extends string | number>({
  id,
  label,
  choices,
  chosen,
  onChoose,
}: ChoicesProps<T>) => (
  <View className="stack">
    <View className="head">{label}</View>
    <View className="chips" role="group" aria-label={label}>
      {choices.map(({ value, words }) => (
        <Chip
          key={value}
          id={`${id}-${value}`}
          on={value === chosen}
          onPress={() => onChoose(value === chosen ? null : value)}
        >
          {words}
        </Chip>
      ))}
    </View>
  </View>
)
