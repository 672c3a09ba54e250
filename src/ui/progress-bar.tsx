import { View } from '@tarojs/components'
import './bars.css'

type Props = { done: number; of: number }

/** How far along, `done` of `of`. The number itself stands beside it in words. */
export const ProgressBar = ({ done, of }: Props) => {
  const share = of > 0 ? Math.min(100, Math.round((done / of) * 100)) : 0
  return (
    <View className="bar" aria-hidden>
      <View className="bar-fill" style={{ width: `${share}%` }} />
    </View>
  )
}
