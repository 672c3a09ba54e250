import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { PageFrame } from '@/shell/page-frame'
import { turnTo } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Field } from '@/ui/field'
import { Trouble } from '@/ui/trouble'
import { type Facts, FactsFields } from './facts-fields'
import { ReasonField } from './reason-field'

const NOTHING: Facts = { villageId: null, size: null, industry: '', starRating: null }

/** 登记企业: its name, what is known of it, and why it is entered. */
export const AddEnterpriseScreen = () => {
  const [name, setName] = useState('')
  const [facts, setFacts] = useState(NOTHING)
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('organisation.addEnterprise')
  const add = async () => {
    if (name.trim() === '' || reason.trim() === '') return setWrong('请把企业名称和原因填上。')
    setWrong(undefined)
    const industry = facts.industry.trim() || null
    const added = await take({ ...facts, industry, name: name.trim(), reason: reason.trim() })
    if (added) turnTo('office/enterprise', { enterpriseId: added.enterpriseId })
  }
  return (
    <PageFrame id="add-page" kind="sub" title="登记企业">
      <View className="body">
        <Card>
          <Field
            id="add-name"
            label="企业名称"
            hint="营业执照上的全称"
            kind="text"
            maxLength={60}
            value={name}
            onChange={setName}
          />
        </Card>
        <FactsFields facts={facts} change={(fields) => setFacts((before) => ({ ...before, ...fields }))} />
        <ReasonField id="add-reason" hint="比如：新入驻企业" value={reason} onChange={setReason} />
        <Trouble id="add-trouble" words={wrong ?? trouble} />
        <Button id="add-send" busy={busy} busyWords="正在登记" onPress={() => void add()}>
          登记
        </Button>
      </View>
    </PageFrame>
  )
}
