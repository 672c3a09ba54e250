import type { Output } from '@contract/contract'
import type { PointsEntry } from '@contract/points'
import { View } from '@tarojs/components'
import { useCallback, useMemo } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { AccountLine } from './account-line'
import { reversedIn } from './reversed'

type Props = { memberId: string; first: Output<'organisation.memberAccount'> }

/** The member's statement as an admin reads it, growing at the bottom. */
export const AccountLines = ({ memberId, first }: Props) => {
  const load = useCallback(
    async (cursor: string) => {
      const outcome = await call('organisation.memberAccount', { memberId, cursor })
      return outcome.kind === 'ok'
        ? { items: outcome.data.entries, nextCursor: outcome.data.nextCursor }
        : null
    },
    [memberId],
  )
  const firstPage = useMemo(() => ({ items: first.entries, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages<PointsEntry>(firstPage, load)
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
              own={first.own}
            />
          ))}
        </Card>
      )}
      <ListEnd id="account" more={more} onMore={loadMore} />
    </>
  )
}
