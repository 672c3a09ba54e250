import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { Card } from '@/ui/card'
import { Press } from '@/ui/press'
import { Empty } from '@/ui/states'
import './reward.css'

export type Place = Output<'mall.reward'>['pickUpPoints'][number]

type Props = {
  places: readonly Place[]
  chosen: string | undefined
  onChoose: (pickUpPointId: string) => void
}

/** Where it can be picked up: one of several, or the only place there is. */
export const PickUpChoice = ({ places, chosen, onChoose }: Props) => (
  <>
    <View className="head section" role="heading">
      {places.length > 1 ? '选一个领取点' : '领取点'}
    </View>
    {places.length === 0 ? (
      <Empty id="reward-no-places" icon="pin" title="还没有设领取点" words="镇总工会设好后就能兑换。" />
    ) : (
      <Card rows id="reward-places">
        {places.map(({ pickUpPointId, name, address, hours }) => (
          <Press
            key={pickUpPointId}
            id={`place-${pickUpPointId}`}
            className="card-row place"
            pressed={pickUpPointId === chosen}
            onPress={() => onChoose(pickUpPointId)}
          >
            <View className={`dot ${pickUpPointId === chosen ? 'dot-on' : ''}`} aria-hidden />
            <View className="grow stack-tight">
              <View className="text strong">{name}</View>
              <View className="sub">{address}</View>
              <View className="sub">{hours}</View>
            </View>
          </Press>
        ))}
      </Card>
    )}
  </>
)
