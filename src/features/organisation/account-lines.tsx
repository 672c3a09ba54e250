import type { PointsEntry } from '@contract/points'
import { View } from '@tarojs/components'
import type { PagedState } from '@/lib/use-paged'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { AccountLine } from './account-line'
import { reversedIn } from './reversed'

type Props = { list: PagedState<'organisation.memberAccount', PointsEntry>; own: boolean }

/** The member's statement as an admin reads it, growing at the bottom. */
export const AccountLines = ({ list: { items, more, loadMore }, own }: Props) => {
  const reversed = reversedIn(items)
  return (
    <>
      <View className="head">积分明细</View>
      {items.length === 0 ? (
        <View className="sub" id="account-nothing">
          还没有积分进出。
        </View>
      ) : (
        <Card rows id="account-lines">
          {items.map((entry) => (
            <AccountLine
              key={entry.entryId}
              entry={entry}
              isReversed={reversed.has(entry.entryId)}
              own={own}
            />
          ))}
        </Card>
      )}
      <ListEnd id="account" more={more} onMore={loadMore} />
    </>
  )
}
