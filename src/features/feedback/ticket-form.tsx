import type { Output } from '@contract/contract'
import type { TicketType } from '@contract/feedback'
import { View } from '@tarojs/components'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { Notice } from '@/ui/states'
import { TextArea } from '@/ui/text-area'
import { ToggleRow } from '@/ui/toggle-row'
import { PictureField } from './picture-field'
import { MAX_TEXT } from './ticket-check'
import { type TicketForm as Form, useTicketForm } from './use-ticket-form'
import { TYPE_WORDS } from './words'
import './feedback.css'

const TYPES = Object.entries(TYPE_WORDS) as [TicketType, string][]

const TypeField = ({ form }: { form: Form }) => {
  const trouble = form.lackAt('type')
  return (
    <View className="stack">
      <View className="head">是哪一类</View>
      <View className="chips ticket-types">
        {TYPES.map(([type, words]) => (
          <Chip
            key={type}
            id={`type-${type}`}
            on={form.draft.type === type}
            onPress={() => form.change({ type })}
          >
            {words}
          </Chip>
        ))}
      </View>
      {trouble ? (
        <View className="field-trouble" id="submit-type-trouble">
          {trouble}
        </View>
      ) : null}
    </View>
  )
}

type Props = { folder: string; onReceived: (received: Output<'feedback.submit'>) => void }

/** One thing after the other: which kind, what, pictures, and who may know. */
export const TicketForm = (props: Props) => {
  const form = useTicketForm(props)
  const { text, anonymous } = form.draft
  return (
    <View className="body" id="submit-form">
      <View id="submit-type">
        <Card>
          <TypeField form={form} />
        </Card>
      </View>
      <View id="submit-text">
        <Card>
          <TextArea
            id="ticket-text"
            label="想说什么"
            hint="什么事，在哪里，希望怎么办。"
            value={text}
            maxLength={MAX_TEXT}
            trouble={form.lackAt('text')}
            onChange={(typed) => form.change({ text: typed })}
          />
        </Card>
      </View>
      <View id="submit-pictures">
        <Card>
          <PictureField pictures={form.pictures} trouble={form.lackAt('pictures')} />
        </Card>
      </View>
      <Card>
        <ToggleRow
          id="submit-anonymous"
          on={anonymous}
          title="对企业匿名"
          words="打开后，企业工会干部看得到意见，看不到您的姓名和图片。镇总工会仍知道是您，好给您答复。"
          onToggle={() => form.change({ anonymous: !anonymous })}
        />
      </Card>
      {form.trouble ? (
        <Notice id="submit-trouble" tone="warn">
          {form.trouble}
        </Notice>
      ) : null}
      <Button id="submit-send" busy={form.busy} busyWords="正在提交" onPress={form.send}>
        提交
      </Button>
      <View className="cap centre">没提交前，写的内容只记在这台手机上，下次打开还在。</View>
    </View>
  )
}
