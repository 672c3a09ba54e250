import type { TicketType } from '@contract/feedback'
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Chip } from '@/ui/chip'
import { PictureField } from '@/ui/picture-field'
import { TextArea } from '@/ui/text-area'
import { ToggleRow } from '@/ui/toggle-row'
import { MAX_TEXT } from './ticket-check'
import type { TicketForm } from './use-ticket-form'
import { TYPE_WORDS } from './words'
import './feedback.css'

type Props = { form: TicketForm }

const TYPES = Object.entries(TYPE_WORDS) as [TicketType, string][]

const TypeField = ({ form }: Props) => {
  const trouble = form.lackAt('type')
  return (
    <Card>
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
    </Card>
  )
}

const TextField = ({ form }: Props) => (
  <Card>
    <TextArea
      id="ticket-text"
      label="想说什么"
      hint="什么事，在哪里，希望怎么办。"
      value={form.draft.text}
      maxLength={MAX_TEXT}
      trouble={form.lackAt('text')}
      onChange={(typed) => form.change({ text: typed })}
    />
  </Card>
)

const PicturesField = ({ form }: Props) => (
  <Card>
    <PictureField pictures={form.pictures} trouble={form.lackAt('pictures')} />
  </Card>
)

const AnonymousField = ({ form }: Props) => (
  <Card>
    <ToggleRow
      id="submit-anonymous"
      on={form.draft.anonymous}
      title="对企业匿名"
      words="打开后，企业工会干部看得到意见，看不到您的姓名和图片。镇总工会仍知道是您，好给您答复。"
      onToggle={() => form.change({ anonymous: !form.draft.anonymous })}
    />
  </Card>
)

/** The questions of the form, in their order. */
export const FIELDS = {
  type: TypeField,
  text: TextField,
  pictures: PicturesField,
  anonymous: AnonymousField,
} as const
