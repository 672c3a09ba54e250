import { View } from '@tarojs/components'
import { Button } from './button'

type Props = { id: string; more: 'none' | 'loading' | 'available' | 'failed'; onMore: () => void }

/** The end of a list: more on request, being fetched, failed, or nothing further. */
export const ListEnd = ({ id, more, onMore }: Props) => {
  if (more === 'none') return <View className="cap centre">已经到底了</View>
  if (more === 'failed')
    return (
      <Button id={`${id}-more`} look="soft" icon="refresh" onPress={onMore}>
        没有取到，再试一次
      </Button>
    )
  return (
    <Button id={`${id}-more`} look="quiet" busy={more === 'loading'} busyWords="正在取更多" onPress={onMore}>
      看更多
    </Button>
  )
}
