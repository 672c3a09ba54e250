import { View } from '@tarojs/components'
import './bars.css'

type Props = {
  /** Disjoint covered stretches, `[from, to)`. */
  covered: readonly (readonly [number, number])[]
  length: number
  now?: number
}

/** Which parts are covered: gold where covered, hatched where not, a dark line where one stands. */
export const CoverageBar = ({ covered, length, now }: Props) => {
  const share = (n: number) => `${length > 0 ? (n / length) * 100 : 0}%`
  return (
    <View className="coverage hatch" aria-hidden>
      {covered.map(([from, to]) => (
        <View key={from} className="coverage-part" style={{ left: share(from), width: share(to - from) }} />
      ))}
      {now === undefined ? null : <View className="coverage-now" style={{ left: share(now) }} />}
    </View>
  )
}
