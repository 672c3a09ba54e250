import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '@/lib/call'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { text } from '@/lib/form/text-fields'
import { useFields } from '@/lib/form/use-fields'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { Submit } from '@/ui/fields/submit'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'

type Found = Output<'organisation.findMembers'>

const questionOf = (typed: string) =>
  /^\d{4}$/.test(typed)
    ? ({ by: 'phoneTail', phoneTail: typed } as const)
    : ({ by: 'name', name: typed } as const)

type OnChosen = (memberId: string, nameMasked: string) => void

const FoundList = ({ found, onChosen }: { found: Found; onChosen: OnChosen }) => (
  <Card rows id="give-found">
    {found.members.map(({ memberId, nameMasked, phoneMasked, enterpriseName }) => (
      <Press
        key={memberId}
        id={`give-${memberId}`}
        className="card-row"
        onPress={() => onChosen(memberId, nameMasked)}
      >
        <View className="grow stack-tight">
          <View className="text">
            {nameMasked} {phoneMasked}
          </View>
          <View className="cap">{enterpriseName}</View>
        </View>
        <Icon name="right" small />
      </Press>
    ))}
  </Card>
)

const FIELDS = {
  text: text('找谁', { hint: '姓名，或手机号后四位', max: 30, lack: '请填姓名，或手机号后四位。' }),
}

/** Finds a member of the tenant: by the whole name, or the last four digits of the phone. */
export const FindMember = ({ onChosen }: { onChosen: OnChosen }) => {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const [found, setFound] = useState<Found>()
  const find = async (typed: string) => {
    setBusy(true)
    const outcome = await call('organisation.findMembers', questionOf(typed))
    setBusy(false)
    if (outcome.kind !== 'ok')
      return setTrouble(outcome.kind === 'refused' ? wordsFor(outcome.code) : UNREACHABLE_WORDS)
    setFound(outcome.data)
    setTrouble(outcome.data.members.length === 0 ? '没有找到。姓名要写全，本人要已经绑定。' : undefined)
  }
  const form = useFields({ id: 'give', fields: FIELDS, onEntry: (entry) => void find(entry.text) })
  return (
    <>
      <Card>
        <Fields form={form} />
      </Card>
      <Submit form={{ ...form, busy, trouble }} act="find" busyWords="正在查找">
        查找
      </Submit>
      {found && found.members.length > 0 ? <FoundList found={found} onChosen={onChosen} /> : null}
      {found?.more ? <View className="cap centre">同样的还有，请换姓名或后四位再找。</View> : null}
    </>
  )
}
