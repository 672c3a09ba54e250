import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { countWords } from '@/lib/time-words'
import { usePageId } from '@/lib/use-page-id'
import { usePaged } from '@/lib/use-paged'
import { useRewardPictures } from '@/lib/use-reward-pictures'
import { QueryPage } from '@/shell/query-page'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { RewardCover } from '@/ui/reward-cover'
import { Tag } from '@/ui/tag'
import { MovementList } from './movement-list'
import { SaleAct } from './sale-act'
import { StockForm } from './stock-form'

type Detail = Output<'mall.deskReward'>

const placeWords = ({ pickUpPoints, pickUpPointIds }: Detail): string =>
  pickUpPoints
    .filter(({ pickUpPointId }) => pickUpPointIds.includes(pickUpPointId))
    .map(({ name, open }) => (open ? name : `${name}（已停用）`))
    .join('、')

const Facts = ({ detail }: { detail: Detail }) => {
  const { reward, onSale, stocked, yearLimit, monthLimit } = detail
  const pictureOf = useRewardPictures([reward])
  return (
    <Card>
      <View className="stack">
        <View className="row">
          <RewardCover drawing={reward.cover} picture={pictureOf(reward.rewardId)} size="small" />
          <View className="grow title" id="desk-reward-title">
            {reward.title}
          </View>
          <Tag tone={onSale ? 'ok' : 'plain'}>{onSale ? '已上架' : '未上架'}</Tag>
        </View>
        <View className="stack-tight">
          <View className="text" id="desk-reward-stock">
            余 {countWords(reward.remaining)} 份，共入库 {countWords(stocked)} 份
          </View>
          <View className="sub">
            {countWords(reward.pricePoints)} 分，每人每年最多 {yearLimit} 份
            {monthLimit === null ? '' : `，每月最多 ${monthLimit} 份`}
          </View>
          <View className="sub">领取点：{placeWords(detail)}</View>
        </View>
        <Button
          id="desk-reward-edit"
          look="soft"
          onPress={() => openPage('store/edit-reward', { rewardId: reward.rewardId })}
        >
          修改奖品
        </Button>
        <SaleAct rewardId={reward.rewardId} title={reward.title} onSale={onSale} />
      </View>
    </Card>
  )
}

/** One reward in the back room: its card, its stock, and whether it is on sale. */
export const RewardDeskScreen = () => {
  const list = usePaged('mall.deskReward', { rewardId: usePageId('rewardId') }, 'movements')
  return (
    <QueryPage id="desk-reward" title="奖品和库存" sample={list.data?.reward.sample} query={list}>
      {(detail) => (
        <View className="stack">
          <Facts detail={detail} />
          <StockForm rewardId={detail.reward.rewardId} stocked={detail.stocked} />
          <MovementList list={list} />
        </View>
      )}
    </QueryPage>
  )
}
