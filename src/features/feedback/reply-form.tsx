import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/text-area'
import { MAX_TEXT, plainText } from './ticket-check'
import { useStep } from './use-step'

type Props = {
  ticketId: string
  refresh: () => Promise<void>
  say: (words: string | undefined) => void
}

/** 答复: what is written stays until it has been sent. */
export const ReplyForm = ({ ticketId, ...told }: Props) => {
  const reply = useStep('feedback.reply', told)
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState<string>()
  const send = async () => {
    const said = plainText(text)
    if (said === '') return setTrouble('请写答复。')
    if (await reply.take({ ticketId, text: said })) setText('')
  }
  return (
    <View className="stack">
      <TextArea
        id="reply-text"
        label="答复"
        hint="怎么办，谁来办，什么时候办好。"
        value={text}
        maxLength={MAX_TEXT}
        trouble={trouble}
        onChange={(typed) => {
          setText(typed)
          setTrouble(undefined)
        }}
      />
      <Button id="reply-send" busy={reply.busy} busyWords="正在答复" onPress={() => void send()}>
        答复
      </Button>
    </View>
  )
}
