import { View } from '@tarojs/components'
import { Skeleton } from '@/ui/skeleton'

/** The home page before its data is here: blocks where greeting and cards will stand. */
export const HomeSkeleton = () => (
  <View className="body" id="home-skeleton">
    <Skeleton height={30} width="60%" />
    <Skeleton height={92} />
    <Skeleton height={168} />
    <Skeleton height={220} />
  </View>
)
