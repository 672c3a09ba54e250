import { View } from '@tarojs/components'
import { type ReactElement, useRef, useState } from 'react'
import { repeat } from '@/lib/call'
import { UNREACHABLE_WORDS } from '@/lib/error-words'
import { useModules } from '@/lib/modules'
import { outdateAll, refreshShown } from '@/lib/query-cache'
import { usePaged } from '@/lib/use-paged'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { PagedList } from '@/shell/paged-list'
import { QueryView } from '@/shell/query-view'
import { Button } from '@/ui/button'
import { Skeleton } from '@/ui/skeleton'
import { Empty, Notice } from '@/ui/states'
import { ItemCard } from './item-card'
import { News } from './news'
import { TodoList } from './todo-list'

const InboxSkeleton = () => (
  <View className="stack" id="inbox-skeleton">
    <Skeleton height={140} />
    <Skeleton height={140} />
    <Skeleton height={140} />
  </View>
)

/** 全部标为已读: messages and announcements, at once. */
const ReadAll = () => {
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const readAll = async () => {
    setBusy(true)
    const outcome = await repeat('inbox.readAll', {})
    setBusy(false)
    setFailed(outcome.kind !== 'ok')
    outdateAll()
    void refreshShown()
  }
  return (
    <>
      {failed ? (
        <Notice id="inbox-trouble" tone="warn">
          {UNREACHABLE_WORDS}
        </Notice>
      ) : null}
      <Button
        id="inbox-read-all"
        look="quiet"
        icon="check"
        busy={busy}
        busyWords="正在标记"
        onPress={() => void readAll()}
      >
        全部标为已读
      </Button>
    </>
  )
}

/** A question has its first answer, or none was to be had. */
const isSettled = ({ data, trouble }: { readonly data: unknown; readonly trouble: unknown }): boolean =>
  data !== undefined || trouble !== undefined

type Props = {
  news: ReactElement | null
  /** `news` is as high as it will be. */
  isNewsThere: boolean
}

const Inbox = ({ news, isNewsThere }: Props) => {
  const list = usePaged('inbox.items', {}, 'items')
  const todos = useQuery('home.todos', {})
  // What stands above the messages comes first: later it would push them away from under the finger. Once they are
  // there they stay, also while something is asked for again.
  const isWhole = useRef(false)
  if (isNewsThere && isSettled(todos)) isWhole.current = true
  return (
    <PageFrame id="inbox-page" kind="sub" title="消息" refresh={list.refresh}>
      <View className="body">
        {isWhole.current ? (
          <PagedList
            id="inbox"
            list={list}
            skeleton={<InboxSkeleton />}
            head={() => (
              <>
                <TodoList id="inbox-todos" title="待办" />
                {news}
                <View className="head section" role="heading">
                  我的消息
                </View>
              </>
            )}
            empty={
              <Empty
                id="inbox-empty"
                icon="chat"
                title="还没有消息"
                words="意见有答复、奖品领取、兑换券快到期，都会写在这里。"
              />
            }
          >
            {(items) => (
              <>
                <ReadAll />
                {items.map((item) => (
                  <ItemCard key={item.itemId} item={item} />
                ))}
              </>
            )}
          </PagedList>
        ) : (
          <QueryView id="inbox" query={list} skeleton={<InboxSkeleton />}>
            {() => <InboxSkeleton />}
          </QueryView>
        )}
      </View>
    </PageFrame>
  )
}

const InboxWithNews = () => {
  const query = useQuery('announcement.list', {})
  return <Inbox news={<News />} isNewsThere={isSettled(query)} />
}

/** 消息: what waits for me, what everybody is told, what happened to my things. */
export const InboxScreen = () => {
  const isOn = useModules()
  return isOn('announcement') ? <InboxWithNews /> : <Inbox news={null} isNewsThere />
}
