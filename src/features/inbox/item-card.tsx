import type { InboxItem } from '@contract/inbox'
import { View } from '@tarojs/components'
import { repeat } from '@/lib/call'
import { outdateAll, refreshShown } from '@/lib/query-cache'
import { dayMomentWords, momentWords } from '@/lib/time-words'
import { openAddress } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'
import { InPlaceAct } from './in-place-act'

/** One thing of the member's and what happened to it: to be opened, acted upon, or only taken note of. */
export const ItemCard = ({ item }: { item: InboxItem }) => {
  const { itemId, title, words, at, act, page, unread, before } = item
  const mark = () => repeat('inbox.read', { itemId }).then(outdateAll)
  const open = () => {
    // Nobody waits for the mark: it is set again the next time, if it does not arrive.
    if (unread) void mark()
    openAddress(page)
  }
  const note = () => void mark().then(refreshShown)
  return (
    <Card id={`item-${itemId}`}>
      <View className="stack">
        <View className="stack-tight">
          <View className="row row-between row-wrap">
            <View className="head">{title}</View>
            {unread ? <Tag tone="gold">未读</Tag> : null}
          </View>
          <View className="text">{words}</View>
          <View className="cap">{dayMomentWords(at)}</View>
          {before.map((earlier) => (
            <View className="cap" key={`${earlier.title}-${earlier.at}`}>
              {momentWords(earlier.at)} {earlier.title}
            </View>
          ))}
        </View>
        <Button id={`item-${itemId}-open`} look={unread ? 'soft' : 'line'} onPress={open}>
          {act}
        </Button>
        <InPlaceAct item={item} onDone={note} />
        {unread ? (
          <Button id={`item-${itemId}-note`} look="quiet" onPress={note}>
            知道了
          </Button>
        ) : null}
      </View>
    </Card>
  )
}
