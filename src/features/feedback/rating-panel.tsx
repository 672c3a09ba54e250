import type { Satisfaction } from '@contract/feedback'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { TextArea } from '@/ui/text-area'
import { plainText } from './ticket-check'
import { useStep } from './use-step'
import { SATISFACTION_WORDS } from './words'

const CHOICES = Object.entries(SATISFACTION_WORDS) as [Satisfaction, string][]

/** Longest words, as in the contract's `feedback.rate`. */
const MAX_WORDS = 200

type Props = {
  ticketId: string
  refresh: () => Promise<void>
  say: (words: string | undefined) => void
}

/** 评价: three choices and words for those who have any. Handing it in closes the ticket. */
export const RatingPanel = ({ ticketId, refresh, say }: Props) => {
  const rate = useStep('feedback.rate', { refresh, say })
  const [satisfaction, setSatisfaction] = useState<Satisfaction>()
  const [words, setWords] = useState('')
  const handIn = () => {
    if (!satisfaction) return say('请先在三项里选一项。')
    const said = plainText(words)
    void rate.take({ ticketId, satisfaction, ...(said && { words: said }) })
  }
  return (
    <Card id="rating-panel">
      <View className="stack">
        <View className="stack-tight">
          <View className="head">这样处理，您满意吗</View>
          <View className="sub">交了评价，这条意见就办结。</View>
        </View>
        <View className="chips ticket-types">
          {CHOICES.map(([value, name]) => (
            <Chip
              key={value}
              id={`rate-${value}`}
              on={satisfaction === value}
              onPress={() => setSatisfaction(value)}
            >
              {name}
            </Chip>
          ))}
        </View>
        {satisfaction ? (
          <TextArea
            id="rate-words"
            label="补充几句（可不写）"
            hint="哪里好，哪里还不够。"
            value={words}
            maxLength={MAX_WORDS}
            onChange={setWords}
          />
        ) : null}
        <Button id="rate-send" busy={rate.busy} busyWords="正在提交" onPress={handIn}>
          交评价并办结
        </Button>
      </View>
    </Card>
  )
}
