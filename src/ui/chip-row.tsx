import { View } from '@tarojs/components'
import { Chip } from './chip'

type Props<T> = {
  /** Prefix of the chips' ids: `claims` → `claims-entered`. */
  id: string
  /** What is chosen here, for who does not see it. */
  label: string
  options: readonly (readonly [T, string])[]
  chosen: T
  onChoose: (value: T) => void
}

/** A filter: one of a few. */
export const ChipRow = <T extends string | number>({ id, label, options, chosen, onChoose }: Props<T>) => (
  <View className="chips" role="group" aria-label={label}>
    {options.map(([value, words]) => (
      <Chip key={value} id={`${id}-${value}`} on={value === chosen} onPress={() => onChoose(value)}>
        {words}
      </Chip>
    ))}
  </View>
)
