import { proposalTerms } from '@contract/rules/proposal-terms'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAct } from '@/lib/use-act'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { Button } from '@/ui/button'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import { Trouble } from '@/ui/trouble'
import { EnterpriseChoice } from './enterprise-choice'
import { ReasonField } from './reason-field'

const MOVES_WORDS =
  '名册、会员和意见会转到并入的企业，会员的积分跟着本人，一分不少。原企业不再列出，干部的角色要另外授予。合并后不能撤销。'

const Form = ({ enterpriseId }: { enterpriseId: string }) => {
  const [into, setInto] = useState<{ enterpriseId: string; name: string }>()
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string>()
  const [asking, setAsking] = useState(false)
  const { take, busy, trouble } = useAct('organisation.mergeEnterprise')
  const [proposed, setProposed] = useState(false)
  const ask = () => {
    if (!into) return setWrong('请选并入哪一家企业。')
    if (reason.trim() === '') return setWrong('请写原因。')
    setWrong(undefined)
    setAsking(true)
  }
  const propose = async (intoId: string) => {
    if (await take({ enterpriseId, intoId, reason: reason.trim() })) setProposed(true)
    setAsking(false)
  }
  if (proposed)
    return (
      <>
        <Notice id="merge-done" tone="ok">
          已提出，{proposalTerms.days} 天内由另一位管理员确认后生效。
        </Notice>
        <Button id="merge-back" look="soft" onPress={goBack}>
          返回
        </Button>
      </>
    )
  return (
    <>
      <View className="text" id="merge-words">
        {MOVES_WORDS}
      </View>
      <View className="head">并入哪一家</View>
      <EnterpriseChoice except={enterpriseId} chosen={into ? [into.enterpriseId] : []} onChoose={setInto} />
      <ReasonField id="merge-reason" hint="比如：两家合并" value={reason} onChange={setReason} />
      <Trouble id="merge-trouble" words={wrong ?? trouble} />
      <Button id="merge-send" onPress={ask}>
        提出，等另一位管理员确认
      </Button>
      {asking && into ? (
        <ConfirmSheet
          id="merge"
          title={`并入${into.name}`}
          confirmWords="提出"
          busyWords="正在提出"
          closeWords="再想想"
          busy={busy}
          onConfirm={() => void propose(into.enterpriseId)}
          onClose={() => setAsking(false)}
        >
          <View className="text">{MOVES_WORDS}</View>
        </ConfirmSheet>
      ) : null}
    </>
  )
}

/** 合并: into which enterprise, what moves, and why; a second admin decides. */
export const MergeScreen = () => {
  const enterpriseId = usePageId('enterpriseId')
  const query = useQuery('organisation.enterprises', {})
  return (
    <PageFrame id="merge-page" kind="sub" title="并入另一家企业">
      <View className="body">
        <QueryView id="merge" query={query} skeleton={<RowsSkeleton id="merge" />}>
          {() => <Form enterpriseId={enterpriseId} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
