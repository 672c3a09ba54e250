import { View } from '@tarojs/components'
import './skeleton.css'

type Props = { height: number; width?: string }

/** A sunken block where content will stand, of the height that content will have. */
export const Skeleton = ({ height, width = '100%' }: Props) => (
  <View className="skeleton" style={{ height: `${height}px`, width }} aria-hidden />
)
