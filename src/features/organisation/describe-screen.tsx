import type { EnterpriseCard } from '@contract/organisation'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { Button } from '@/ui/button'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Trouble } from '@/ui/trouble'
import { type Facts, FactsFields } from './facts-fields'
import { ReasonField } from './reason-field'

const Form = ({ enterprise }: { enterprise: EnterpriseCard }) => {
  const { enterpriseId, name, villageId, size, industry, starRating } = enterprise
  const [facts, setFacts] = useState<Facts>({ villageId, size, industry: industry ?? '', starRating })
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const { take, busy, trouble } = useAct('organisation.describeEnterprise')
  const describe = async () => {
    if (reason.trim() === '') return setWrong('请写原因。')
    setWrong(undefined)
    const known = { ...facts, industry: facts.industry.trim() || null }
    if (await take({ enterpriseId, ...known, reason: reason.trim() })) goBack()
  }
  return (
    <>
      <View className="title" id="describe-name">
        {name}
      </View>
      <FactsFields facts={facts} change={(fields) => setFacts((before) => ({ ...before, ...fields }))} />
      <ReasonField id="describe-reason" hint="比如：年度核对" value={reason} onChange={setReason} />
      <Trouble id="describe-trouble" words={wrong ?? trouble} />
      <Button id="describe-send" busy={busy} busyWords="正在保存" onPress={() => void describe()}>
        保存
      </Button>
    </>
  )
}

/** 登记信息: village, size, industry and 工会星级 of one enterprise. */
export const DescribeScreen = () => {
  const query = useQuery('organisation.enterprise', { enterpriseId: usePageId('enterpriseId') })
  return (
    <PageFrame id="describe-page" kind="sub" title="登记信息">
      <View className="body">
        <QueryView id="describe" query={query} skeleton={<RowsSkeleton id="describe" />}>
          {({ enterprise }) => <Form enterprise={enterprise} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
