import { lines } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { OVERTAKEN } from './words'

type Props = { ticketId: string; say: (words: string | undefined) => void }

const FIELDS = {
  text: lines('答复', { hint: '怎么办，谁来办，什么时候办好。', max: 500, lack: '请写答复。' }),
}

/** 答复: what is written stays until it has been sent. */
export const ReplyForm = ({ ticketId, say }: Props) => {
  const form = useForm({
    id: 'reply',
    fields: FIELDS,
    act: 'feedback.reply',
    record: ticketId,
    input: (entry) => ({ ticketId, ...entry }),
    refusalWords: OVERTAKEN,
    say,
  })
  return (
    <Card id="reply-form">
      <Fields form={form}>
        <Submit form={form} busyWords="正在答复">
          答复
        </Submit>
      </Fields>
    </Card>
  )
}
