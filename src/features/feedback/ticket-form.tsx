import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useForm } from '@/lib/form/use-form'
import { useLook } from '@/lib/preferences'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { type TicketFields, ticketFields } from './ticket-fields'
import { TicketWizard } from './ticket-wizard'

type Props = { folder: string; onReceived: (received: Output<'feedback.submit'>) => void }

const QUESTIONS: readonly (keyof TicketFields)[] = ['type', 'text', 'pictures', 'anonymous']

const REFUSAL_WORDS = {
  CONTENT_REFUSED: '内容没有通过微信的内容检查，没有提交，写的都还在。请把可能不合适的词句改一改，再提交。',
  PICTURE_REFUSED: '有图片没有收到，意见还没有提交。请把图片重传或移除，再提交。',
} as const

/** On one page, or with large letters one question after the other. */
export const TicketForm = ({ folder, onReceived }: Props) => {
  const { elder } = useLook()
  const form = useForm({
    id: 'submit',
    fields: ticketFields(folder),
    act: 'feedback.submit',
    input: ({ anonymous, ...entry }) => ({ ...entry, anonymousToEnterprise: anonymous }),
    refusedAt: { CONTENT_REFUSED: 'text', PICTURE_REFUSED: 'pictures' },
    refusalWords: REFUSAL_WORDS,
    done: onReceived,
  })
  return (
    <View className="body" id="submit-form">
      {elder ? (
        <TicketWizard form={form} questions={QUESTIONS} />
      ) : (
        <>
          {QUESTIONS.map((name) => (
            <Card key={name}>
              <Fields form={form} show={[name]} />
            </Card>
          ))}
          <Submit form={form} busyWords="正在提交">
            提交
          </Submit>
        </>
      )}
      <View className="cap centre">没提交前，写的内容只记在这台手机上，下次打开还在。</View>
    </View>
  )
}
