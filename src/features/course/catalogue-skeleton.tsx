import { View } from '@tarojs/components'
import { Skeleton } from '@/ui/skeleton'

/** The list before its data is here. */
export const CatalogueSkeleton = () => (
  <View className="stack" id="courses-skeleton">
    <Skeleton height={104} />
    <Skeleton height={104} />
    <Skeleton height={104} />
    <Skeleton height={104} />
  </View>
)
