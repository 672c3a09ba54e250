import type { Direction } from '@contract/points'
import { useState } from 'react'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { ChipRow } from '@/ui/chip-row'
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
  const [shown, setShown] = useState<Direction | 'all'>('all')
  const [month, setMonth] = useState<string>()
  const filter = { ...(shown !== 'all' && { direction: shown }), ...(month && { month }) }
  const list = usePaged('points.statement', { filter }, 'entries')
  return (
    <PagedPage
      title="积分明细"
      filters={
        <>
          <ChipRow
            id="statement"
            label="收入或支出"
            options={DIRECTIONS}
            chosen={shown}
            onChoose={setShown}
          />
          <MonthStep month={month} onChange={setMonth} />
        </>
      }
      id="statement"
      list={list}
      skeleton={<PointsSkeleton id="statement" />}
      empty={<Empty id="statement-empty" title="没有这样的明细" words="换一个月份，或看全部。" />}
    >
      {(entries) => <StatementLines entries={entries} />}
    </PagedPage>
  )
}
