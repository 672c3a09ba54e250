import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Notice } from '@/ui/states'
import { PhoneButton } from './phone-button'
import { type Bind, useBind } from './use-bind'

type Props = { onBound: (bound: Output<'member.bind'>) => void; onChanged: () => Promise<void> }

const RosterFields = ({ bind }: { bind: Bind }) => (
  <>
    <Field
      id="bind-phone"
      label="手机号"
      hint="名册上登记的手机号"
      kind="phone"
      maxLength={11}
      value={bind.typed.phone}
      trouble={bind.wrong.phone}
      onChange={(phone) => bind.type({ phone })}
    />
    <Field
      id="bind-roster-code"
      label="名册码"
      hint="6 位数字"
      kind="digits"
      maxLength={6}
      value={bind.typed.rosterCode}
      trouble={bind.wrong.rosterCode}
      onChange={(rosterCode) => bind.type({ rosterCode })}
    />
  </>
)

/** Name, and the phone by WeChat's button; without that, phone and the code from the roster. */
export const BindForm = (props: Props) => {
  const bind = useBind(props)
  const [byRoster, setByRoster] = useState(false)
  return (
    <View className="body">
      <View className="stack-tight">
        <View className="title">和企业工会的名册对上</View>
        <View className="sub">只要手机号和姓名，不用身份证号。</View>
      </View>
      <Card>
        <View className="stack">
          <Field
            id="bind-name"
            label="姓名"
            hint="名册上的姓名"
            kind="text"
            maxLength={30}
            value={bind.typed.name}
            trouble={bind.wrong.name}
            onChange={(name) => bind.type({ name })}
          />
          {byRoster ? <RosterFields bind={bind} /> : null}
        </View>
      </Card>
      {bind.trouble ? (
        <Notice id="bind-trouble" tone="warn">
          {bind.trouble}
        </Notice>
      ) : null}
      {byRoster ? (
        <Button id="bind-submit" busy={bind.busy} busyWords="正在核对名册" onPress={bind.byRoster}>
          核对名册并绑定
        </Button>
      ) : (
        <PhoneButton
          busy={bind.busy}
          ready={bind.ready}
          onCode={bind.byPhoneCode}
          onNoCode={() => {
            setByRoster(true)
            bind.say('没有拿到手机号授权，没关系。填手机号和名册码也能绑定。')
          }}
        />
      )}
      <Button
        id="bind-other-way"
        look="quiet"
        onPress={() => {
          setByRoster(!byRoster)
          bind.say(undefined)
        }}
      >
        {byRoster ? '改用微信手机号' : '改用名册码'}
      </Button>
      <View className="cap centre">名册码和名册上的登记，可以问企业工会干部。</View>
    </View>
  )
}
