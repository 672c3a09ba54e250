import { View } from '@tarojs/components'
import { Chip } from '@/ui/chip'

type Props<T extends string> = {
  id: string
  title: string
  options: readonly (readonly [T, string])[]
  value: T
  trouble?: string
  onChoose: (value: T) => void
}

/** One of a few, as chips under a heading. */
export const Choice = <T extends string>({ id, title, options, value, trouble, onChoose }: Props<T>) => (
  <View className="stack" role="group" aria-label={title}>
    <View className="text strong">{title}</View>
    <View className="chips">
      {options.map(([option, words]) => (
        <Chip key={option} id={`${id}-${option}`} on={option === value} onPress={() => onChoose(option)}>
          {words}
        </Chip>
      ))}
    </View>
    {trouble ? (
      <View className="field-trouble" id={`${id}-trouble`}>
        {trouble}
      </View>
    ) : null}
  </View>
)
