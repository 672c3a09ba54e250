import { View } from '@tarojs/components'
import type { ReactElement } from 'react'
import { useModules } from '@/lib/modules'
import { usePullDown } from '@/lib/use-pull-down'
import { useQuery } from '@/lib/use-query'
import { QueryView } from '@/shell/query-view'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { AuditLine } from './audit-line'
import { BalanceHero } from './balance-hero'
import { LotsCard } from './lots-card'
import { NewestEntries } from './newest-entries'
import { NextSteps } from './next-steps'
import { PointsSkeleton } from './points-skeleton'

/** 积分: what one has, what it is good for, what to do next, and what moved last. */
export const AccountPanel = ({ goal }: { goal: ReactElement | null }) => {
  const query = useQuery('points.overview', {})
  const hasRank = useModules()('rank')
  usePullDown(query.refresh)
  return (
    <QueryView id="points" query={query} skeleton={<PointsSkeleton id="points" />}>
      {(overview) => (
        <View className="body">
          <BalanceHero account={overview.account} />
          <LotsCard lots={overview.account.lots} />
          {goal}
          <NextSteps {...overview} />
          {hasRank ? (
            <Card rows>
              <LinkRow
                id="points-rank"
                icon="list"
                words="积分排行"
                onPress={() => openPage('points/rank')}
              />
            </Card>
          ) : null}
          <NewestEntries entries={overview.entries} />
          <AuditLine />
          <View className="cap centre">{overview.ruleNotice}</View>
        </View>
      )}
    </QueryView>
  )
}
