import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Trouble } from '@/ui/trouble'

type Props = { enterpriseId: string; name: string }

/** 更名: the new name and why; the old one stays in the history, so it can be put back. */
export const RenameForm = ({ enterpriseId, name }: Props) => {
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('organisation.renameEnterprise')
  const rename = async () => {
    if (typed.trim() === '' || reason.trim() === '') return setWrong('请把新名称和原因填上。')
    if (typed.trim() === name) return setWrong('新名称和现在的一样。')
    setWrong(undefined)
    if (!(await take({ enterpriseId, name: typed.trim(), reason: reason.trim() }))) return
    setTyped('')
    setReason('')
  }
  return (
    <>
      <Card>
        <View className="stack">
          <View className="head">更名</View>
          <Field
            id="rename-name"
            label="新名称"
            hint="营业执照上的全称"
            kind="text"
            maxLength={60}
            value={typed}
            onChange={setTyped}
          />
          <Field
            id="rename-reason"
            label="原因"
            hint="比如：工商变更"
            kind="text"
            maxLength={200}
            value={reason}
            onChange={setReason}
          />
        </View>
      </Card>
      <Trouble id="rename-trouble" words={wrong ?? trouble} />
      <Button id="rename-send" busy={busy} busyWords="正在更名" onPress={() => void rename()}>
        更名
      </Button>
    </>
  )
}
