import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayKeyOf } from '@/lib/form/when-fields'
import { serverNow } from '@/lib/server-clock'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { Button } from '@/ui/button'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { ClosingSheet } from './closing-sheet'
import { dayBeside, typedDay } from './day'
import { dayKeyWords } from './day-key'
import { PointChoice } from './point-choice'

type Points = Output<'mall.deskPoints'>['pickUpPoints']

const Sheet = ({ pickUpPointId, day }: { pickUpPointId: string; day: string }) => {
  const query = useQuery('mall.closing', { pickUpPointId, day })
  return (
    <QueryView id="closing-sheet" query={query} skeleton={<RowsSkeleton id="closing-sheet" />}>
      {(closing) => <ClosingSheet closing={closing} day={day} />}
    </QueryView>
  )
}

/** One day after the other; days to come have no sheet. */
const DayTurner = ({ typed, onTurn }: { typed: string; onTurn: (typed: string) => void }) => (
  <View className="row row-wrap unprinted">
    <Button id="closing-earlier" look="soft" small onPress={() => onTurn(dayBeside(typed, -1))}>
      前一天
    </Button>
    {typed < typedDay(serverNow()) ? (
      <Button id="closing-later" look="soft" small onPress={() => onTurn(dayBeside(typed, 1))}>
        后一天
      </Button>
    ) : null}
  </View>
)

const Desk = ({ points }: { points: Points }) => {
  const [typed, setTyped] = useState(() => typedDay(serverNow()))
  const [chosen, setChosen] = useState(points[0]?.pickUpPointId ?? null)
  const day = dayKeyOf(typed)
  if (!chosen || !day)
    return <Empty id="closing-empty" icon="pin" title="还没有领取点" words="有了领取点，才有日结表。" />
  return (
    <>
      <View className="stack unprinted">
        <PointChoice points={points} chosen={chosen} onChoose={setChosen} />
        <View className="head">{dayKeyWords(day)}</View>
      </View>
      <DayTurner typed={typed} onTurn={setTyped} />
      <Sheet pickUpPointId={chosen} day={day} />
    </>
  )
}

/** 日结表: what each pick-up point handed out on a day. */
export const ClosingScreen = () => {
  const query = useQuery('mall.deskPoints', {})
  return (
    <PageFrame id="closing-page" kind="sub" title="日结表" refresh={query.refresh}>
      <View className="body">
        <QueryView id="closing" query={query} skeleton={<RowsSkeleton id="closing" />}>
          {({ pickUpPoints }) => <Desk points={pickUpPoints} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
