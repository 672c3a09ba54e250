import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { settlePullDown } from '@/lib/pull-down'
import { fullDayWords } from '@/lib/time-words'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Card } from '@/ui/card'
import { Notice } from '@/ui/states'
import { enterpriseWords } from './enterprise-words'
import { RenameForm } from './rename-form'
import { RowsSkeleton } from './rows-skeleton'
import { CHANGE_WORDS } from './words'

type Detail = Output<'organisation.enterprise'>

const History = ({ changes }: Pick<Detail, 'changes'>) => (
  <View className="stack" id="enterprise-history">
    <View className="head">变更记录</View>
    {changes.length === 0 ? <View className="sub">还没有变更。</View> : null}
    {changes.map(({ what, from, to, at, byMasked, reason }) => (
      <Card key={`${what}-${at}`}>
        <View className="stack-tight">
          <View className="text">
            {what === 'described'
              ? CHANGE_WORDS[what]
              : `${CHANGE_WORDS[what]}：${[from, to].filter(Boolean).join(' → ')}`}
          </View>
          <View className="cap">
            {fullDayWords(at)}，{byMasked}：{reason}
          </View>
        </View>
      </Card>
    ))}
  </View>
)

const Enterprise = ({ enterprise, mergedInto, moving, changes }: Detail) => (
  <>
    <Card>
      <View className="stack-tight">
        <View className="title" id="enterprise-name">
          {enterprise.name}
        </View>
        <View className="sub">{enterpriseWords(enterprise)}</View>
      </View>
    </Card>
    {mergedInto ? (
      <Notice id="enterprise-merged">
        已并入{mergedInto.name}。
        {moving ? '名册、会员和意见正在转过去，不会丢。' : '名册、会员和意见都已转过去。'}
      </Notice>
    ) : (
      <RenameForm enterpriseId={enterprise.enterpriseId} name={enterprise.name} />
    )}
    <History changes={changes} />
  </>
)

/** One enterprise: 更名, and what became of it. */
export const EnterpriseScreen = () => {
  const query = useQuery('organisation.enterprise', { enterpriseId: usePageId('enterpriseId') })
  usePullDownRefresh(() => settlePullDown(query.refresh()))
  return (
    <PageFrame id="enterprise-page" kind="sub" title="企业">
      <View className="body">
        <QueryView id="enterprise" query={query} skeleton={<RowsSkeleton id="enterprise" />}>
          {(detail) => <Enterprise {...detail} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
