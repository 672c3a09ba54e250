import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ChoiceField, isWrong } from '@/lib/form/field'
import { Button } from '../button'
import { Chip } from '../chip'
import { Part } from './part'

type Value = string | number
type Props = {
  id: string
  field: ChoiceField<Value, unknown>
  value: Value | null
  trouble: string | undefined
  onChange: (value: Value | null) => void
}

/** One of a few. Where none may be chosen, touching the chosen one takes it back. */
export const ChoiceBox = ({ id, field, value, trouble, onChange }: Props) => {
  const [open, setOpen] = useState(false)
  const { label, options, none, fold } = field
  const isFolded = fold !== undefined && !open
  const shown = isFolded ? options.filter((option) => option.value === value) : options
  const mayBeOpen = none === undefined && !isWrong(field.read(null))
  const choose = (chosen: Value | null) => {
    setOpen(false)
    onChange(mayBeOpen && chosen === value ? null : chosen)
  }
  return (
    <Part id={id} label={label} trouble={trouble}>
      <View className="text strong">{label}</View>
      <View className="chips">
        {none === undefined ? null : (
          <Chip id={`${id}-none`} on={value === null} onPress={() => choose(null)}>
            {none}
          </Chip>
        )}
        {shown.map(({ value: one, words }) => (
          <Chip key={one} id={`${id}-${one}`} on={one === value} onPress={() => choose(one)}>
            {words}
          </Chip>
        ))}
      </View>
      {isFolded ? (
        <Button id={`${id}-open`} look="soft" onPress={() => setOpen(true)}>
          {fold}
        </Button>
      ) : null}
    </Part>
  )
}
