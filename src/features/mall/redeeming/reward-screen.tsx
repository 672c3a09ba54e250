import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/lib/use-query'
import { useRewardPictures } from '@/lib/use-reward-pictures'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { RewardCover } from '@/ui/reward-cover'
import { Skeleton } from '@/ui/skeleton'
import { PickUpChoice } from './pick-up-choice'
import { RedeemAct } from './redeem-act'
import { RewardFacts } from './reward-facts'
import './reward.css'

const RewardSkeleton = () => (
  <View className="body" id="reward-skeleton">
    <Skeleton height={168} />
    <Skeleton height={120} />
    <Skeleton height={180} />
    <Skeleton height={52} />
  </View>
)

type Props = { detail: Output<'mall.reward'>; onChanged: () => Promise<void> }

const Reward = ({ detail, onChanged }: Props) => {
  const [chosen, setChosen] = useState<string>()
  const pictureOf = useRewardPictures([detail.reward])
  const places = detail.pickUpPoints
  // Where there is but one place, there is nothing to choose.
  const place =
    places.find(({ pickUpPointId }) => pickUpPointId === chosen) ?? (places[1] ? undefined : places[0])
  return (
    <>
      <RewardCover
        drawing={detail.reward.cover}
        picture={pictureOf(detail.reward.rewardId)}
        size="wide"
        faded={detail.reward.remaining < 1}
      />
      <View className="body reward-body">
        <RewardFacts detail={detail} />
        <PickUpChoice places={places} chosen={place?.pickUpPointId} onChoose={setChosen} />
        <RedeemAct detail={detail} place={place} onChanged={onChanged} />
        <View className="cap centre">示例规则，以镇总工会发文为准</View>
      </View>
    </>
  )
}

/** 奖品详情: what it is and costs, where it is handed out, and redeeming it. */
export const RewardScreen = ({ rewardId }: { rewardId: string }) => {
  const query = useQuery('mall.reward', { rewardId })
  return (
    <PageFrame id="reward-page" kind="sub" title="奖品详情" sample={query.data?.reward.sample}>
      <QueryView id="reward" query={query} skeleton={<RewardSkeleton />}>
        {(detail) => <Reward detail={detail} onChanged={query.refresh} />}
      </QueryView>
    </PageFrame>
  )
}
