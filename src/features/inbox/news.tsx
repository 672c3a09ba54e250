import { View } from '@tarojs/components'
import { useQuery } from '@/lib/use-query'
import { AnnouncementRow } from '@/shell/announcement-row'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'

/** As many as fit above the messages; the others are on their own page. */
const SHOWN = 2

/** The newest announcements; nothing where there are none. */
export const News = () => {
  const { data } = useQuery('announcement.list', {})
  if (!data || data.announcements.length === 0) return null
  return (
    <>
      <View className="head section" role="heading">
        通知公告
      </View>
      <Card rows id="inbox-news">
        {data.announcements.slice(0, SHOWN).map((card) => (
          <AnnouncementRow
            key={card.announcementId}
            card={card}
            onOpen={(announcementId) => openPage('inbox/announcement', { announcementId })}
          />
        ))}
        <LinkRow
          id="inbox-all-news"
          icon="list"
          words="全部通知公告"
          onPress={() => openPage('inbox/announcements')}
        />
      </Card>
    </>
  )
}
