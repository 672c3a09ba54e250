import type { Output } from '@contract/contract'
import type { ClosingRow } from '@contract/mall'
import { View } from '@tarojs/components'
import { printPage } from '@/lib/print-page'
import { countWords, dayMomentWords } from '@/lib/time-words'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/states'
import { type Totals, totalsOf } from './closing-totals'
import { dayKeyWords } from './day-key'
import { DifferenceRows } from './difference-rows'
import '@/ui/print.css'

const dayLine = ({ issued, used, cancelled, lapsed }: Totals): string =>
  [`兑出 ${issued}`, `发放 ${used}`, `取消 ${cancelled}`, `过期 ${lapsed}`].join('，')

const nowLine = ({ waiting, remaining }: ClosingRow): string =>
  remaining === null
    ? `现在待领 ${waiting} 份`
    : `现在待领 ${waiting} 份，全镇库存 ${countWords(remaining)} 份`

const Row = ({ row }: { row: ClosingRow }) => (
  <View className="card-row" id={`closing-${row.rewardId}`}>
    <View className="grow stack-tight">
      <View className="text strong">{row.title}</View>
      <View className="text digits">{dayLine(row)}</View>
      <View className="sub digits">{nowLine(row)}</View>
    </View>
  </View>
)

const Rows = ({ rows }: { rows: readonly ClosingRow[] }) => {
  const totals = totalsOf(rows)
  return (
    <Card rows id="closing-rows">
      {rows.map((row) => (
        <Row key={row.rewardId} row={row} />
      ))}
      <View className="card-row" id="closing-totals">
        <View className="grow stack-tight">
          <View className="text strong">合计</View>
          <View className="text strong digits">{dayLine(totals)}</View>
          <View className="sub digits">现在待领 {totals.waiting} 份</View>
        </View>
      </View>
    </Card>
  )
}

/** 日结表 of one pick-up point and day, as it is read on screen and signed on paper. */
export const ClosingSheet = ({ closing, day }: { closing: Output<'mall.closing'>; day: string }) => (
  <View className="stack">
    <View className="stack-tight">
      <View className="head" id="closing-title">
        {closing.pickUpPointName}日结表
      </View>
      <View className="sub">
        {dayKeyWords(day)}，{dayMomentWords(closing.at)}生成
      </View>
    </View>
    {closing.rows.length === 0 ? (
      <Empty id="closing-empty" icon="gift" title="这一天没有兑换" words="也没有等着来领的券。" />
    ) : (
      <Rows rows={closing.rows} />
    )}
    {closing.differences.length > 0 ? (
      <>
        <View className="head section" role="heading">
          断网核销的差异 {closing.differences.length} 张
        </View>
        <DifferenceRows differences={closing.differences} />
      </>
    ) : null}
    <View className="text printed">经办人：　　　　　　　　　　复核人：　　　　　　　　　　</View>
    {printPage ? (
      <View className="unprinted">
        <Button id="closing-print" look="line" onPress={printPage}>
          打印
        </Button>
      </View>
    ) : (
      <View className="sub">要打印，请在电脑的浏览器里打开。</View>
    )}
  </View>
)
