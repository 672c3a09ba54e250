import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { countWords } from '@/lib/time-words'
import { usePaged } from '@/lib/use-paged'
import { useRewardPictures } from '@/lib/use-reward-pictures'
import { PagedPage } from '@/shell/paged-page'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ChipRow } from '@/ui/chip-row'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { RewardCover } from '@/ui/reward-cover'
import { Empty } from '@/ui/states'
import { RecordLinks } from './record-links'

type Reward = Output<'mall.deskRewards'>['rewards'][number]

const Row = ({ reward, picture }: { reward: Reward; picture: string | undefined }) => (
  <Press
    id={`store-${reward.rewardId}`}
    className="card-row"
    onPress={() => openPage('store/reward', { rewardId: reward.rewardId })}
  >
    <RewardCover drawing={reward.cover} picture={picture} size="small" />
    <View className="grow stack-tight">
      <View className="text strong">{reward.title}</View>
      <View className="sub">
        {countWords(reward.pricePoints)} 分，余 {countWords(reward.remaining)} 份，共入库{' '}
        {countWords(reward.stocked)} 份
      </View>
      {reward.sale === 'open' ? null : (
        <View className="sub">{reward.sale === 'before' ? '还没开兑' : '兑换已结束'}</View>
      )}
    </View>
    <Icon name="right" small />
  </Press>
)

const SHOWN = [
  ['on', '已上架'],
  ['off', '未上架'],
] as const
type Shown = (typeof SHOWN)[number][0]

const None = ({ onSale }: { onSale: boolean }) => (
  <Empty
    id="store-empty"
    icon="gift"
    title={onSale ? '还没有上架的奖品' : '没有下架的奖品'}
    words={onSale ? '新增奖品、入库，再上架，会员就能看到。' : '新增的奖品先放在这里，上架后会员才看到。'}
  />
)

/** 奖品和库存: the mall's back room. */
export const RewardsScreen = () => {
  const [shown, setShown] = useState<Shown>('on')
  const onSale = shown === 'on'
  const list = usePaged('mall.deskRewards', { onSale }, 'rewards')
  const pictureOf = useRewardPictures(list.items)
  return (
    <PagedPage
      title="奖品和库存"
      above={
        <>
          <RecordLinks />
          <Button id="store-add" onPress={() => openPage('store/new-reward')}>
            新增奖品
          </Button>
          <ChipRow id="store" label="上架或下架" options={SHOWN} chosen={shown} onChoose={setShown} />
        </>
      }
      id="store"
      list={list}
      empty={<None onSale={onSale} />}
    >
      {(rewards) => (
        <Card rows>
          {rewards.map((reward) => (
            <Row key={reward.rewardId} reward={reward} picture={pictureOf(reward.rewardId)} />
          ))}
        </Card>
      )}
    </PagedPage>
  )
}
