import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { openPage } from '@/shell/routes'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { ProgressBar } from '@/ui/progress-bar'
import './home.css'

type Reward = NonNullable<Output<'home.overview'>['nextReward']>

/** How far it is to the next reward, or that one can be had now; a tap opens it. */
export const NextReward = ({ reward, elder }: { reward: Reward; elder: boolean }) => {
  const { rewardId, title, pricePoints, missingPoints } = reward
  return (
    <Press
      id="home-next-reward"
      className="home-next-reward"
      onPress={() => openPage('mall/reward', { rewardId })}
    >
      <View className="row row-between">
        <View className="grow text">
          {missingPoints > 0 ? (
            <>
              再得 <View className="home-inline strong gold digits">{missingPoints}</View> 分可换{title}
            </>
          ) : (
            <>
              现在能换<View className="home-inline strong gold">{title}</View>
            </>
          )}
        </View>
        <Icon name="right" small />
      </View>
      {elder ? null : <ProgressBar done={pricePoints - missingPoints} of={pricePoints} />}
    </Press>
  )
}
