import { View } from '@tarojs/components'
import { Chip } from '@/ui/chip'

type Point = { readonly pickUpPointId: string; readonly name: string; readonly open: boolean }
type Props = {
  points: readonly Point[]
  chosen: string | null
  onChoose: (pickUpPointId: string) => void
}

/** One of the pick-up points, closed ones too. */
export const PointChoice = ({ points, chosen, onChoose }: Props) => (
  <View className="chips" role="group" aria-label="领取点">
    {points.map(({ pickUpPointId, name, open }) => (
      <Chip
        key={pickUpPointId}
        id={`choose-${pickUpPointId}`}
        on={chosen === pickUpPointId}
        onPress={() => onChoose(pickUpPointId)}
      >
        {open ? name : `${name}（已停用）`}
      </Chip>
    ))}
  </View>
)
