import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Card } from '@/ui/card'
import { Wizard } from '@/ui/wizard'
import { FIELDS } from './ticket-fields'
import type { TicketForm } from './use-ticket-form'
import { TYPE_WORDS } from './words'

const QUESTIONS = ['type', 'text', 'pictures', 'anonymous'] as const

/** The last page: everything once more before it is sent. */
const CHECK = QUESTIONS.length

const Summary = ({ form }: { form: TicketForm }) => {
  const { type, text, anonymous } = form.draft
  const count = form.pictures.pictures.length
  return (
    <Card id="submit-check">
      <View className="stack">
        <View className="head">看一遍再提交</View>
        <View className="text strong">{type ? TYPE_WORDS[type] : ''}</View>
        <View className="text ticket-lines">{text}</View>
        <View className="text">{count > 0 ? `图片 ${count} 张` : '没有图片'}</View>
        <View className="text">{anonymous ? '对企业匿名' : '不匿名'}</View>
      </View>
    </Card>
  )
}

/** One question a page, for large letters; the next page opens once this one is answered. */
export const TicketWizard = ({ form }: { form: TicketForm }) => {
  const [at, setAt] = useState(0)
  const question = QUESTIONS[at]
  const lackedAt = QUESTIONS.findIndex((name) => name !== 'anonymous' && form.lackAt(name))
  // Whatever is missing, also what the server refused, is asked where it belongs.
  useEffect(() => {
    if (lackedAt >= 0) setAt(lackedAt)
  }, [lackedAt])
  const goOn = () => {
    if (question && question !== 'anonymous' && form.stopsAt(question)) return
    setAt(at + 1)
  }
  const Field = question && FIELDS[question]
  return (
    <Wizard
      id="submit"
      at={at}
      of={CHECK + 1}
      unit="步"
      trouble={form.trouble}
      sendWords="提交"
      busyWords="正在提交"
      busy={form.busy}
      onNext={goOn}
      onPrevious={() => setAt(at - 1)}
      onSend={form.send}
    >
      {Field ? <Field form={form} /> : <Summary form={form} />}
    </Wizard>
  )
}
