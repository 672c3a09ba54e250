import { View } from '@tarojs/components'
import { Skeleton } from '@/ui/skeleton'

/** A points page before its data is here. */
export const PointsSkeleton = ({ id }: { id: string }) => (
  <View className="body" id={`${id}-skeleton`}>
    <Skeleton height={20} width="30%" />
    <Skeleton height={56} width="50%" />
    <Skeleton height={76} />
    <Skeleton height={150} />
    <Skeleton height={220} />
  </View>
)
