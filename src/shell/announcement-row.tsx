import type { AnnouncementCard } from '@contract/announcement'
import { View } from '@tarojs/components'
import { momentWords } from '@/lib/time-words'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Tag } from '@/ui/tag'

type Props = { card: AnnouncementCard; onOpen: (announcementId: string) => void }

/** One announcement of a list: whether it is new or was taken back, and when it came. */
export const AnnouncementRow = ({ card, onOpen }: Props) => {
  const { announcementId, title, publishedAt, withdrawn, unread } = card
  return (
    <Press id={`announcement-${announcementId}`} className="card-row" onPress={() => onOpen(announcementId)}>
      <View className="grow stack-tight">
        <View className="text">{title}</View>
        <View className="row row-wrap">
          {unread ? <Tag tone="gold">未读</Tag> : null}
          {withdrawn ? <Tag>已撤回</Tag> : null}
          <View className="cap">{momentWords(publishedAt)}</View>
        </View>
      </View>
      <Icon name="right" small />
    </Press>
  )
}
