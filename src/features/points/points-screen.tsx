import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { useLook } from '@/lib/preferences'
import { settlePullDown } from '@/lib/pull-down'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openTab } from '@/shell/routes'
import { BalanceHero } from './balance-hero'
import { LotsCard } from './lots-card'
import { PointsSkeleton } from './points-skeleton'
import { RulesCard } from './rules-card'
import { Statement } from './statement'

/** 积分: account, rules in force, statement. */
export const PointsScreen = () => {
  const query = useQuery('points.overview', {})
  const { elder } = useLook()
  usePullDownRefresh(() => settlePullDown(query.refresh()))
  return (
    <PageFrame
      id="points-page"
      kind={elder ? 'sub' : 'root'}
      ground="wash"
      tab="points"
      title="积分"
      onBack={() => openTab('home')}
    >
      <QueryView id="points" query={query} skeleton={<PointsSkeleton />}>
        {(overview) => (
          <View className="body">
            <BalanceHero account={overview.account} />
            <LotsCard lots={overview.account.lots} />
            <RulesCard
              rules={overview.rules}
              version={overview.ruleVersion}
              effectiveFrom={overview.ruleEffectiveFrom}
            />
            <Statement first={overview} />
          </View>
        )}
      </QueryView>
    </PageFrame>
  )
}
