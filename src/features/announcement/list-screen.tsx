import { usePaged } from '@/lib/use-paged'
import { AnnouncementRow } from '@/shell/announcement-row'
import { PagedPage } from '@/shell/paged-page'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/states'

/** 通知公告: all that are for the member. */
export const AnnouncementsScreen = () => {
  const list = usePaged('announcement.list', {}, 'announcements')
  return (
    <PagedPage
      title="通知公告"
      id="announcements"
      list={list}
      empty={<Empty id="announcements-empty" title="还没有通知公告" words="镇总工会发的通知会写在这里。" />}
    >
      {(announcements) => (
        <Card rows>
          {announcements.map((card) => (
            <AnnouncementRow
              key={card.announcementId}
              card={card}
              onOpen={(announcementId) => openPage('inbox/announcement', { announcementId })}
            />
          ))}
        </Card>
      )}
    </PagedPage>
  )
}
