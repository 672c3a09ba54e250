import { View } from '@tarojs/components'
import { usePullDownRefresh } from '@tarojs/taro'
import { useModules } from '@/lib/modules'
import { settlePullDown } from '@/lib/pull-down'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { openRank } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { BalanceHero } from './balance-hero'
import { LotsCard } from './lots-card'
import { PointsSkeleton } from './points-skeleton'
import { RulesCard } from './rules-card'
import { Statement } from './statement'

/** 积分: account, rules in force, statement. */
export const AccountPanel = () => {
  const query = useQuery('points.overview', {})
  const hasRank = useModules()('rank')
  usePullDownRefresh(() => settlePullDown(query.refresh()))
  return (
    <QueryView id="points" query={query} skeleton={<PointsSkeleton />}>
      {(overview) => (
        <View className="body">
          <BalanceHero account={overview.account} />
          <LotsCard lots={overview.account.lots} />
          {hasRank ? (
            <Card rows>
              <LinkRow id="points-rank" icon="list" words="积分排行" onPress={openRank} />
            </Card>
          ) : null}
          <RulesCard
            rules={overview.rules}
            version={overview.ruleVersion}
            effectiveFrom={overview.ruleEffectiveFrom}
          />
          <Statement first={overview} />
        </View>
      )}
    </QueryView>
  )
}
