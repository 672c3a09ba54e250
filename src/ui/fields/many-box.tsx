import { View } from '@tarojs/components'
import type { ManyField } from '@/lib/form/field'
import { Chip } from '../chip'
import { Part } from './part'

type Value = string | number
type Props = {
  id: string
  field: ManyField<Value>
  value: readonly Value[]
  trouble: string | undefined
  onChange: (value: readonly Value[]) => void
}

/** Any of a few. */
export const ManyBox = ({ id, field: { label, options }, value, trouble, onChange }: Props) => {
  const turn = (one: Value) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one])
  return (
    <Part id={id} label={label} trouble={trouble}>
      <View className="text strong">{label}</View>
      <View className="chips">
        {options.map(({ value: one, words }) => (
          <Chip key={one} id={`${id}-${one}`} on={value.includes(one)} onPress={() => turn(one)}>
            {words}
          </Chip>
        ))}
      </View>
    </Part>
  )
}
