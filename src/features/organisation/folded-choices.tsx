import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Choices, type ChoicesProps } from './choices'

type Props<T> = ChoicesProps<T> & {
  /** On the button that shows all of them. */
  openWords: string
}

/** One of many: only what is chosen shows until the others are asked for, so that the form stays short. */
export const FoldedChoices = <T extends string | number>({ openWords, ...props }: Props<T>) => {
  const [open, setOpen] = useState(false)
  const choose = (value: T | null) => {
    setOpen(false)
    props.onChoose(value)
  }
  if (open) return <Choices {...props} onChoose={choose} />
  return (
    <View className="stack">
      <Choices {...props} choices={props.choices.filter(({ value }) => value === props.chosen)} />
      <Button id={`${props.id}-open`} look="soft" onPress={() => setOpen(true)}>
        {openWords}
      </Button>
    </View>
  )
}
