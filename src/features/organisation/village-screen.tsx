import type { GrantCard } from '@contract/organisation'
import { View } from '@tarojs/components'
import { usePageId } from '@/lib/use-page-id'
import { usePaged } from '@/lib/use-paged'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Card } from '@/ui/card'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { EnterpriseList } from './enterprise-list'

const Cadres = ({ cadres }: { cadres: readonly GrantCard[] }) => (
  <View className="stack" id="village-cadres">
    <View className="head">村社工会干部</View>
    {cadres.length === 0 ? <View className="sub">还没有。可以在角色名单里授予。</View> : null}
    {cadres.map(({ grantId, nameMasked, phoneMasked }) => (
      <Card key={grantId}>
        <View className="text">
          {nameMasked} {phoneMasked}
        </View>
      </Card>
    ))}
  </View>
)

/** One village: its cadres and its enterprises, asked for side by side. */
export const VillageScreen = () => {
  const villageId = usePageId('villageId')
  const village = useQuery('organisation.village', { villageId })
  const enterprises = usePaged(
    'organisation.enterprises',
    { filter: { by: 'village', villageId } },
    'enterprises',
  )
  const refresh = async () => {
    await Promise.all([village.refresh(), enterprises.refresh()])
  }
  return (
    <PageFrame id="village-page" kind="sub" title={village.data?.name ?? '村社'} refresh={refresh}>
      <View className="body">
        <QueryView id="village" query={{ ...village, refresh }} skeleton={<RowsSkeleton id="village" />}>
          {({ cadres }) => <Cadres cadres={cadres} />}
        </QueryView>
        {village.data && enterprises.data ? (
          <View className="stack" id="village-enterprises">
            <View className="head">企业</View>
            <EnterpriseList list={enterprises} emptyWords="企业的登记信息里选了这个村社，就会列在这里。" />
          </View>
        ) : null}
      </View>
    </PageFrame>
  )
}
