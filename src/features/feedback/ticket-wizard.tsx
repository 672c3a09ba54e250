import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { Form } from '@/lib/form/use-form'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Wizard } from '@/ui/wizard'
import type { TicketFields } from './ticket-fields'
import { TYPE_WORDS } from './words'
import './feedback.css'

type Props = { form: Form<TicketFields>; questions: readonly (keyof TicketFields)[] }

const Summary = ({ form: { held } }: Pick<Props, 'form'>) => {
  const count = held.pictures.length
  return (
    <Card id="submit-check">
      <View className="stack">
        <View className="head">看一遍再提交</View>
        <View className="text strong">{held.type ? TYPE_WORDS[held.type] : ''}</View>
        <View className="text ticket-lines">{held.text}</View>
        <View className="text">{count > 0 ? `图片 ${count} 张` : '没有图片'}</View>
        <View className="text">{held.anonymous ? '对企业匿名' : '不匿名'}</View>
      </View>
    </Card>
  )
}

/** One question a page; the next page opens once this one is answered. The last shows everything once more. */
export const TicketWizard = ({ form, questions }: Props) => {
  const [at, setAt] = useState(0)
  const question = questions[at]
  const attendedAt = form.attended === undefined ? -1 : questions.indexOf(form.attended)
  // Whatever is missing, also what the server refused, is asked where it belongs.
  useEffect(() => {
    if (attendedAt >= 0) setAt(attendedAt)
  }, [attendedAt])
  return (
    <Wizard
      id="submit"
      at={at}
      of={questions.length + 1}
      unit="步"
      trouble={form.trouble}
      sendWords="提交"
      busyWords="正在提交"
      busy={form.busy}
      onNext={() => {
        if (!question || !form.lacks(question)) setAt(at + 1)
      }}
      onPrevious={() => setAt(at - 1)}
      onSend={form.submit}
    >
      {question ? (
        <Card>
          <Fields form={form} show={[question]} />
        </Card>
      ) : (
        <Summary form={form} />
      )}
    </Wizard>
  )
}
