import { View } from '@tarojs/components'
import { Chip } from '@/ui/chip'

type Point = { readonly pickUpPointId: string; readonly name: string; readonly open: boolean }
type Props = {
  points: readonly Point[]
  chosen: string | null
  /** Words for all of them together, where that can be chosen. */
  allWords?: string
  onChoose: (pickUpPointId: string | null) => void
}

/** One of the pick-up points, closed ones too. */
export const PointChoice = ({ points, chosen, allWords, onChoose }: Props) => (
  <View className="chips" role="group" aria-label="领取点">
    {allWords ? (
      <Chip id="choose-all" on={chosen === null} onPress={() => onChoose(null)}>
        {allWords}
      </Chip>
    ) : null}
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
