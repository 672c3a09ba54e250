import { noteLimits } from '@contract/rules/note-limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockWords } from '@/lib/time-words'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/fields/text-area'

type Props = { positionSeconds: number; onAdd: (atSeconds: number, text: string) => boolean }

/**
 * A note belongs to the second at which its first word was written: the video may have gone on since. No form of
 * fields: it is kept in the outbox of notes.
 */
export const NoteForm = ({ positionSeconds, onAdd }: Props) => {
  const [text, setText] = useState('')
  const [atSeconds, setAtSeconds] = useState(positionSeconds)
  const [wrong, setWrong] = useState<string>()
  const change = (typed: string) => {
    if (text === '') setAtSeconds(positionSeconds)
    setText(typed)
    setWrong(undefined)
  }
  const add = () => {
    if (text.trim() === '') return setWrong('先写几个字，再记下来。')
    if (onAdd(atSeconds, text.trim())) setText('')
  }
  return (
    <View className="stack">
      <TextArea
        id="note-text"
        label="记一条笔记"
        hint="比如：回去问师傅，我们车间用哪一种"
        value={text}
        trouble={wrong}
        maxLength={noteLimits.text}
        onChange={change}
      />
      <Button id="note-add" look="soft" onPress={add}>
        记在 {clockWords(text === '' ? positionSeconds : atSeconds)}
      </Button>
      <View className="cap">只有您自己看得到。没有网络也能记，联网后自动补存。</View>
    </View>
  )
}
