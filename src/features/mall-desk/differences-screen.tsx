import { View } from '@tarojs/components'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { Empty } from '@/ui/states'
import { DifferenceRows } from './difference-rows'

/** 断网核销的差异 of the whole union. */
export const DifferencesScreen = () => {
  const list = usePaged('mall.differences', {}, 'differences')
  return (
    <PagedPage
      title="断网核销的差异"
      id="differences"
      list={list}
      empty={
        <Empty
          id="differences-empty"
          icon="check"
          title="没有差异"
          words="断网时发放的，回来后都核销上了。"
        />
      }
    >
      {(differences) => (
        <>
          <View className="sub">
            这些是断网时发放、回来后没能核销的。请和核销员核对实物，需要时更正库存。
          </View>
          <DifferenceRows differences={differences} />
        </>
      )}
    </PagedPage>
  )
}
