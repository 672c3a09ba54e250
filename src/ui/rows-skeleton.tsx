import { View } from '@tarojs/components'
import { Skeleton } from './skeleton'

/** A page of rows before its data is here. */
export const RowsSkeleton = ({ id }: { id: string }) => (
  <View className="stack" id={`${id}-skeleton`}>
    <Skeleton height={96} />
    <Skeleton height={96} />
    <Skeleton height={96} />
  </View>
)
