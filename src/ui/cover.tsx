import { View } from '@tarojs/components'
import './cover.css'
import './covers.css'

type Props = {
  drawing: 'gear' | 'socket' | 'caliper' | 'table' | 'brush'
  family: 'skill' | 'office' | 'art' | 'slide'
  size: 'small' | 'wide' | 'screen'
}

/** A line drawing on squared paper, in place of a photograph. Decorative: the title stands beside it. */
export const Cover = ({ drawing, family, size }: Props) => (
  <View className={`cover cover-${drawing} family-${family} cover-${size}`} aria-hidden />
)
