import type { SessionCard } from '@contract/class'
import { View } from '@tarojs/components'
import { type ReactElement, useMemo } from 'react'
import { type Page, usePages } from '@/lib/use-pages'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { SessionRow } from './class-rows'

type Sessions = { readonly sessions: readonly SessionCard[]; readonly nextCursor: string | null }

type Props = {
  id: string
  first: Sessions
  load: (cursor: string) => Promise<Page<SessionCard> | null>
  onOpen: (sessionId: string) => void
  empty: ReactElement
}

/** Sessions, growing at the bottom. */
export const SessionList = ({ id, first, load, onOpen, empty }: Props) => {
  const firstPage = useMemo(() => ({ items: first.sessions, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, load)
  if (items.length === 0) return empty
  return (
    <View className="stack" id={`${id}-list`}>
      <Card rows>
        {items.map((session) => (
          <SessionRow key={session.sessionId} session={session} onOpen={onOpen} />
        ))}
      </Card>
      <ListEnd id={id} more={more} onMore={loadMore} />
    </View>
  )
}
