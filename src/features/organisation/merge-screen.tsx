import { proposalTerms } from '@contract/rules/proposal-terms'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { own } from '@/lib/form/choice-fields'
import { useForm } from '@/lib/form/use-form'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { goBack } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Fields } from '@/ui/fields/fields'
import { OwnPart } from '@/ui/fields/own-part'
import { Submit } from '@/ui/fields/submit'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Notice } from '@/ui/states'
import { EnterpriseChoice } from './enterprise-choice'
import { reason } from './facts-fields'

const MOVES_WORDS =
  '名册、会员和意见会转到并入的企业，会员的积分跟着本人，一分不少。原企业不再列出，干部的角色要另外授予。合并后不能撤销。'

const FIELDS = {
  into: own<{ enterpriseId: string; name: string }>('并入哪一家', { lack: '请选并入哪一家企业。' }),
  reason: reason('比如：两家合并'),
}

const Form = ({ enterpriseId }: { enterpriseId: string }) => {
  const [proposed, setProposed] = useState(false)
  const form = useForm({
    id: 'merge',
    fields: FIELDS,
    act: 'organisation.mergeEnterprise',
    record: enterpriseId,
    input: ({ into, ...entry }) => ({ enterpriseId, intoId: into.enterpriseId, ...entry }),
    ask: ({ into }) => ({
      title: `并入${into.name}`,
      yes: '提出',
      busyWords: '正在提出',
      no: '再想想',
      words: MOVES_WORDS,
    }),
    done: () => setProposed(true),
  })
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
  const { into } = form.held
  return (
    <>
      <View className="text" id="merge-words">
        {MOVES_WORDS}
      </View>
      <OwnPart form={form} name="into">
        <View className="head">并入哪一家</View>
        <EnterpriseChoice
          except={enterpriseId}
          chosen={into ? [into.enterpriseId] : []}
          onChoose={(chosen) => form.change('into', chosen)}
        />
      </OwnPart>
      <Card>
        <Fields form={form} show={['reason']} />
      </Card>
      <Submit form={form}>提出，等另一位管理员确认</Submit>
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
