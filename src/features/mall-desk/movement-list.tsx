import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { dayMomentWords } from '@/lib/time-words'
import type { PagedState } from '@/lib/use-paged'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'

const KIND_WORDS = { in: '入库', correction: '更正' } as const

type Movement = Output<'mall.deskReward'>['movements'][number]
type Props = { list: PagedState<'mall.deskReward', Movement> }

/** What happened to the stock, newest first. */
export const MovementList = ({ list: { items, more, loadMore } }: Props) => {
  return (
    <>
      <View className="head section" role="heading">
        库存变动
      </View>
      {items.length === 0 ? <View className="sub">还没有入库。</View> : null}
      {items.length > 0 ? (
        <Card rows id="stock-movements">
          {items.map(({ movementId, kind, difference, stockedAfter, reason, byMasked, at }) => (
            <View key={movementId} className="card-row">
              <View className="grow stack-tight">
                <View className="text strong">
                  {KIND_WORDS[kind]} {difference > 0 ? `+${difference}` : difference} 份，合计 {stockedAfter}{' '}
                  份
                </View>
                <View className="sub">{reason}</View>
                <View className="sub">
                  {dayMomentWords(at)}，{byMasked}
                </View>
              </View>
            </View>
          ))}
        </Card>
      ) : null}
      <ListEnd id="stock" more={more} onMore={loadMore} />
    </>
  )
}
