import { View } from '@tarojs/components'
import { Skeleton } from '@/ui/skeleton'
import './mall.css'

/** The mall before its data is here. */
export const MallSkeleton = () => (
  <View className="body" id="mall-skeleton">
    <Skeleton height={44} />
    <Skeleton height={36} width="70%" />
    <View className="tiles">
      {['a', 'b', 'c', 'd'].map((place) => (
        <View key={place} className="tile-place">
          <Skeleton height={236} />
        </View>
      ))}
    </View>
  </View>
)
