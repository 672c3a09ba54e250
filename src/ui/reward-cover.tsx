import { View } from '@tarojs/components'
import './reward-cover.css'
import './reward-covers.css'

type Props = {
  drawing: 'cup' | 'gloves' | 'umbrella' | 'towel' | 'toolkit'
  size: 'small' | 'tile' | 'wide'
  /** Drawn pale: none is left. A word beside it says so. */
  faded?: boolean
}

/** A line drawing of a thing, ink and one gold line, in place of a photograph. Decorative: the name stands beside it. */
export const RewardCover = ({ drawing, size, faded = false }: Props) => (
  <View
    className={`reward-cover reward-cover-${drawing} reward-cover-${size} ${faded ? 'reward-cover-faded' : ''}`}
    aria-hidden
  />
)
