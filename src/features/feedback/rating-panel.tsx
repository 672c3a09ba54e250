import { View } from '@tarojs/components'
import { absent, choice, optionsOf } from '@/lib/form/choice-fields'
import { lines } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { OVERTAKEN, SATISFACTION_WORDS } from './words'

/** Longest words, as in the contract's `feedback.rate`. */
const MAX_WORDS = 200

const satisfaction = choice('这样处理，您满意吗', {
  options: optionsOf(SATISFACTION_WORDS),
  lack: '请先在三项里选一项。',
})
const words = lines('补充几句（可不写）', { hint: '哪里好，哪里还不够。', max: MAX_WORDS })

type Props = { ticketId: string; say: (words: string | undefined) => void }

/** 评价: three choices and words for those who have any. Handing it in closes the ticket. */
export const RatingPanel = ({ ticketId, say }: Props) => {
  const form = useForm({
    id: 'rate',
    fields: (held) => ({ satisfaction, words: held.satisfaction ? words : absent(null) }),
    act: 'feedback.rate',
    record: ticketId,
    input: ({ words: said, ...entry }) => ({ ticketId, ...entry, ...(said && { words: said }) }),
    refusalWords: OVERTAKEN,
    say,
  })
  return (
    <Card id="rating-panel">
      <Fields form={form}>
        <View className="sub">交了评价，这条意见就办结。</View>
        <Submit form={form} busyWords="正在提交">
          交评价并办结
        </Submit>
      </Fields>
    </Card>
  )
}
