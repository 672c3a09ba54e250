import { Image, View } from '@tarojs/components'
import './reward-cover.css'
import './reward-covers.css'

type Props = {
  drawing: 'cup' | 'gloves' | 'umbrella' | 'towel' | 'toolkit'
  /** The address of a photograph, which then stands in front of the drawing. */
  picture?: string
  size: 'small' | 'tile' | 'wide'
  /** Drawn pale: none is left. A word beside it says so. */
  faded?: boolean
}

/** A line drawing of a thing, ink and one gold line, or a photograph of it. Decorative: the name stands beside it. */
export const RewardCover = ({ drawing, picture, size, faded = false }: Props) => (
  <View
    className={`reward-cover reward-cover-${drawing} reward-cover-${size} ${faded ? 'reward-cover-faded' : ''}`}
    aria-hidden
  >
    {picture ? <Image className="reward-picture" src={picture} mode="aspectFill" lazyLoad /> : null}
  </View>
)
