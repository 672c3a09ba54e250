import { View } from '@tarojs/components'
import { Skeleton } from '@/ui/skeleton'

/** A list of tickets before its data is here. */
export const ListSkeleton = ({ id }: { id: string }) => (
  <View className="stack" id={`${id}-skeleton`}>
    <Skeleton height={108} />
    <Skeleton height={108} />
    <Skeleton height={108} />
  </View>
)
