import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { usePageId } from '@/lib/use-page-id'
import { useQuery } from '@/lib/use-query'
import { QueryPage } from '@/shell/query-page'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { Notice } from '@/ui/states'
import { ChangeList } from './change-list'
import { enterpriseWords } from './enterprise-words'
import { RenameForm } from './rename-form'

type Detail = Output<'organisation.enterprise'>

const Enterprise = ({ enterprise, villageName, mergedInto, moving, changes }: Detail) => (
  <>
    <Card>
      <View className="stack-tight">
        <View className="title" id="enterprise-name">
          {enterprise.name}
        </View>
        <View className="sub">{enterpriseWords(enterprise)}</View>
        {villageName ? <View className="sub">{villageName}</View> : null}
      </View>
    </Card>
    {mergedInto ? (
      <Notice id="enterprise-merged">
        已并入{mergedInto.name}。
        {moving ? '名册、会员和意见正在转过去，不会丢。' : '名册、会员和意见都已转过去。'}
      </Notice>
    ) : (
      <>
        <Card rows>
          <LinkRow
            id="enterprise-describe"
            icon="doc"
            words="登记规模、行业、星级"
            onPress={() => openPage('office/describe', { enterpriseId: enterprise.enterpriseId })}
          />
          <LinkRow
            id="enterprise-merge"
            icon="branch"
            words="并入另一家企业"
            onPress={() => openPage('office/merge', { enterpriseId: enterprise.enterpriseId })}
          />
        </Card>
        <RenameForm enterpriseId={enterprise.enterpriseId} name={enterprise.name} />
      </>
    )}
    <ChangeList id="enterprise-history" changes={changes} />
  </>
)

/** One enterprise: 更名, and what became of it. */
export const EnterpriseScreen = () => {
  const query = useQuery('organisation.enterprise', { enterpriseId: usePageId('enterpriseId') })
  return (
    <QueryPage id="enterprise" title="企业" query={query}>
      {(detail) => <Enterprise {...detail} />}
    </QueryPage>
  )
}
