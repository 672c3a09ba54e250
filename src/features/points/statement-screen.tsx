import type { Direction } from '@contract/points'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PageFrame } from '@/shell/page-frame'
import { PagedList } from '@/shell/paged-list'
import { Chip } from '@/ui/chip'
import { Empty } from '@/ui/states'
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
  const filter = { ...(direction && { direction }), ...(month && { month }) }
  const list = usePaged('points.statement', { filter }, 'entries')
  return (
    <PageFrame id="statement-page" kind="sub" title="积分明细" refresh={list.refresh}>
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
        <PagedList
          id="statement"
          list={list}
          skeleton={<PointsSkeleton id="statement" />}
          empty={<Empty id="statement-empty" title="没有这样的明细" words="换一个月份，或看全部。" />}
        >
          {(entries) => <StatementLines entries={entries} />}
        </PagedList>
      </View>
    </PageFrame>
  )
}
