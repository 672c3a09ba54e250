import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { call } from '@/lib/call'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { AnnouncementRow } from '@/shell/announcement-row'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openAnnouncement } from '@/shell/routes'
import { Card } from '@/ui/card'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'

const loadPage = async (cursor: string) => {
  const outcome = await call('announcement.list', { cursor })
  return outcome.kind === 'ok'
    ? { items: outcome.data.announcements, nextCursor: outcome.data.nextCursor }
    : null
}

const List = ({ first }: { first: Output<'announcement.list'> }) => {
  const firstPage = useMemo(() => ({ items: first.announcements, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, loadPage)
  if (items.length === 0 && more === 'none')
    return <Empty id="announcements-empty" title="还没有通知公告" words="镇总工会发的通知会写在这里。" />
  return (
    <>
      <Card rows id="announcements-list">
        {items.map((card) => (
          <AnnouncementRow key={card.announcementId} card={card} onOpen={openAnnouncement} />
        ))}
      </Card>
      <ListEnd id="announcements" more={more} onMore={loadMore} />
    </>
  )
}

/** 通知公告: all that are for the member. */
export const AnnouncementsScreen = () => {
  const query = useQuery('announcement.list', {})
  return (
    <PageFrame id="announcements-page" kind="sub" title="通知公告" refresh={query.refresh}>
      <View className="body">
        <QueryView id="announcements" query={query} skeleton={<RowsSkeleton id="announcements" />}>
          {(first) => <List first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
