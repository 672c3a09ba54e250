import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { absent } from '@/lib/form/choice-fields'
import { code, phone, text } from '@/lib/form/text-fields'
import { useForm } from '@/lib/form/use-form'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { Notice } from '@/ui/states'
import { PhoneButton } from './phone-button'

const NAME = { name: text('姓名', { hint: '名册上的姓名', max: 30, lack: '请填写名册上的姓名' }) }

const byRosterFields = {
  ...NAME,
  phone: phone('手机号', { hint: '名册上登记的手机号' }),
  rosterCode: code('名册码', { hint: '6 位数字', max: 6, is: /^\d{6}$/, wrong: '名册码是 6 位数字' }),
}
const byPhoneFields = { ...NAME, phone: absent(''), rosterCode: absent('') }

/** Name, and the phone by WeChat's button; without that, phone and the code from the roster. */
export const BindForm = ({ onBound }: { onBound: (bound: Output<'member.bind'>) => void }) => {
  const [byRoster, setByRoster] = useState(false)
  const [said, say] = useState<string>()
  const phoneCode = useRef('')
  const form = useForm({
    id: 'bind',
    fields: byRoster ? byRosterFields : byPhoneFields,
    act: 'member.bind',
    input: ({ name, ...proof }) => ({
      name,
      proof: byRoster ? { by: 'roster', ...proof } : { by: 'wechat', phoneCode: phoneCode.current },
    }),
    say,
    done: onBound,
  })
  const turnTo = (roster: boolean, words?: string) => {
    setByRoster(roster)
    say(words)
  }
  return (
    <View className="body">
      <View className="stack-tight">
        <View className="title">和企业工会的名册对上</View>
        <View className="sub">只要手机号和姓名，不用身份证号。</View>
      </View>
      <Card>
        <Fields form={form} />
      </Card>
      {said ? (
        <Notice id="bind-trouble" tone="warn">
          {said}
        </Notice>
      ) : null}
      {byRoster ? (
        <Submit form={form} act="submit" busyWords="正在核对名册">
          核对名册并绑定
        </Submit>
      ) : (
        <PhoneButton
          busy={form.busy}
          ready={() => form.read() !== undefined}
          onCode={(given) => {
            phoneCode.current = given
            form.submit()
          }}
          onNoCode={() => turnTo(true, '没有拿到手机号授权，没关系。填手机号和名册码也能绑定。')}
        />
      )}
      <Button id="bind-other-way" look="quiet" onPress={() => turnTo(!byRoster)}>
        {byRoster ? '改用微信手机号' : '改用名册码'}
      </Button>
      <View className="cap centre">名册码和名册上的登记，可以问企业工会干部。</View>
    </View>
  )
}
