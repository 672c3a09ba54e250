import type { PublishedCard } from '@contract/announcement'
import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { call } from '@/lib/call'
import { dayMomentWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { usePages } from '@/lib/use-pages'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openAnnounce } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { ListEnd } from '@/ui/list-end'
import { RowsSkeleton } from '@/ui/rows-skeleton'
import { Empty } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { Trouble } from '@/ui/trouble'

const loadPage = async (cursor: string) => {
  const outcome = await call('announcement.published', { cursor })
  return outcome.kind === 'ok'
    ? { items: outcome.data.announcements, nextCursor: outcome.data.nextCursor }
    : null
}

const Published = ({ card, onWithdraw }: { card: PublishedCard; onWithdraw: () => void }) => {
  const { announcementId, title, audienceName, byMasked, publishedAt, withdrawn } = card
  return (
    <Card id={`published-${announcementId}`}>
      <View className="stack">
        <View className="stack-tight">
          <View className="head">{title}</View>
          <View className="sub">发给{audienceName}</View>
          <View className="cap">
            {byMasked}，{dayMomentWords(publishedAt)}
          </View>
        </View>
        {withdrawn ? (
          <View>
            <Tag>已撤回</Tag>
          </View>
        ) : (
          <Button id={`published-${announcementId}-withdraw`} look="quiet" onPress={onWithdraw}>
            撤回
          </Button>
        )}
      </View>
    </Card>
  )
}

const List = ({ first }: { first: Output<'announcement.published'> }) => {
  const firstPage = useMemo(() => ({ items: first.announcements, nextCursor: first.nextCursor }), [first])
  const { items, more, loadMore } = usePages(firstPage, loadPage)
  const [asked, setAsked] = useState<PublishedCard>()
  const { take, busy, trouble } = useAct('announcement.withdraw')
  const withdraw = async ({ announcementId }: PublishedCard) => {
    await take({ announcementId })
    setAsked(undefined)
  }
  if (items.length === 0)
    return <Empty id="published-empty" title="还没有发过通知" words="发出的通知都列在这里，可以撤回。" />
  return (
    <View className="stack" id="published-list">
      <Trouble id="published-trouble" words={trouble} />
      {items.map((card) => (
        <Published key={card.announcementId} card={card} onWithdraw={() => setAsked(card)} />
      ))}
      <ListEnd id="published" more={more} onMore={loadMore} />
      {asked ? (
        <ConfirmSheet
          id="withdraw"
          title="撤回这条通知"
          confirmWords="撤回"
          busyWords="正在撤回"
          closeWords="不撤回"
          busy={busy}
          onConfirm={() => void withdraw(asked)}
          onClose={() => setAsked(undefined)}
        >
          <View className="text">
            “{asked.title}”撤回后，没看过的人不会再看到，看过的人会看到“已撤回”。不能恢复，可以另发一条。
          </View>
        </ConfirmSheet>
      ) : null}
    </View>
  )
}

/** 发通知公告: what was published, and a new one. */
export const PublishedScreen = () => {
  const query = useQuery('announcement.published', {})
  return (
    <PageFrame id="published-page" kind="sub" title="通知公告管理" refresh={query.refresh}>
      <View className="body">
        <Button id="published-new" icon="doc" onPress={openAnnounce}>
          发一条通知
        </Button>
        <QueryView id="published" query={query} skeleton={<RowsSkeleton id="published" />}>
          {(first) => <List first={first} />}
        </QueryView>
      </View>
    </PageFrame>
  )
}
