import type { PublishedCard } from '@contract/announcement'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayMomentWords } from '@/lib/time-words'
import { useAct } from '@/lib/use-act'
import { usePaged } from '@/lib/use-paged'
import { PagedPage } from '@/shell/paged-page'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmSheet } from '@/ui/confirm-sheet'
import { Empty } from '@/ui/states'
import { Tag } from '@/ui/tag'
import { Trouble } from '@/ui/trouble'

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

type WithdrawProps = { card: PublishedCard; busy: boolean; onConfirm: () => void; onClose: () => void }

const WithdrawSheet = ({ card, ...sheet }: WithdrawProps) => (
  <ConfirmSheet
    id="withdraw"
    title="撤回这条通知"
    confirmWords="撤回"
    busyWords="正在撤回"
    closeWords="不撤回"
    {...sheet}
  >
    <View className="text">
      “{card.title}”撤回后，没看过的人不会再看到，看过的人会看到“已撤回”。不能恢复，可以另发一条。
    </View>
  </ConfirmSheet>
)

/** 发通知公告: what was published, and a new one. */
export const PublishedScreen = () => {
  const list = usePaged('announcement.published', {}, 'announcements')
  const [asked, setAsked] = useState<PublishedCard>()
  const { take, busy, trouble } = useAct('announcement.withdraw')
  const withdraw = async ({ announcementId }: PublishedCard) => {
    await take({ announcementId })
    setAsked(undefined)
  }
  return (
    <PagedPage
      title="通知公告管理"
      above={
        <>
          <Button id="published-new" icon="doc" onPress={() => openPage('office/announce')}>
            发一条通知
          </Button>
          <Trouble id="published-trouble" words={trouble} />
        </>
      }
      below={
        asked ? (
          <WithdrawSheet
            card={asked}
            busy={busy}
            onConfirm={() => void withdraw(asked)}
            onClose={() => setAsked(undefined)}
          />
        ) : null
      }
      id="published"
      list={list}
      empty={<Empty id="published-empty" title="还没有发过通知" words="发出的通知都列在这里，可以撤回。" />}
    >
      {(announcements) => (
        <>
          {announcements.map((card) => (
            <Published key={card.announcementId} card={card} onWithdraw={() => setAsked(card)} />
          ))}
        </>
      )}
    </PagedPage>
  )
}
