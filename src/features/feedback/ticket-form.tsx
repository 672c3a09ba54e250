import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useLook } from '@/lib/preferences'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/states'
import { FIELDS } from './ticket-fields'
import { TicketWizard } from './ticket-wizard'
import { type TicketForm as Form, useTicketForm } from './use-ticket-form'

type Props = { folder: string; onReceived: (received: Output<'feedback.submit'>) => void }

const AllAtOnce = ({ form }: { form: Form }) => (
  <>
    {(Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((name) => {
      const Field = FIELDS[name]
      return (
        <View key={name} id={`submit-${name === 'anonymous' ? 'privacy' : name}`}>
          <Field form={form} />
        </View>
      )
    })}
    {form.trouble ? (
      <Notice id="submit-trouble" tone="warn">
        {form.trouble}
      </Notice>
    ) : null}
    <Button id="submit-send" busy={form.busy} busyWords="正在提交" onPress={form.send}>
      提交
    </Button>
  </>
)

/** Which kind, what, pictures, and who may know: on one page, or with large letters one question after the other. */
export const TicketForm = (props: Props) => {
  const form = useTicketForm(props)
  const { elder } = useLook()
  return (
    <View className="body" id="submit-form">
      {elder ? <TicketWizard form={form} /> : <AllAtOnce form={form} />}
      <View className="cap centre">没提交前，写的内容只记在这台手机上，下次打开还在。</View>
    </View>
  )
}
