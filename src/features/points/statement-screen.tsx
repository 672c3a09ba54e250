import type { Direction } from '@contract/points'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Chip } from '@/ui/chip'
import { MonthStep } from './month-step'
import { PointsSkeleton } from './points-skeleton'
import { StatementLines } from './statement-lines'

const DIRECTIONS = [
  ['all', '全部'],
  ['in', '收入'],
  ['out', '支出'],
] as const

/** 积分明细: every line, by direction and by month. */
export const StatementScreen = () => {
  const [direction, setDirection] = useState<Direction>()
  const [month, setMonth] = useState<string>()
  const filter = useMemo(
    () => ({ ...(direction && { direction }), ...(month && { month }) }),
    [direction, month],
  )
  const query = useQuery('points.statement', { filter })
  return (
    <PageFrame id="statement-page" kind="sub" title="积分明细" refresh={query.refresh}>
      <View className="body filters">
        <View className="chips" role="group" aria-label="收入或支出">
          {DIRECTIONS.map(([value, words]) => (
            <Chip
              key={value}
              id={`statement-${value}`}
              on={value === (direction ?? 'all')}
              onPress={() => setDirection(value === 'all' ? undefined : value)}
            >
              {words}
            </Chip>
          ))}
        </View>
        <MonthStep month={month} onChange={setMonth} />
      </View>
      <View className="body">
        <QueryView id="statement" query={query} skeleton={<PointsSkeleton id="statement" />}>
          {(first) => <StatementLines filter={filter} first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
