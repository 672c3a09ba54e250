import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { openPage } from '@/shell/routes'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'

/** 我的待办: what waits for the member, each row leading there; nothing where nothing waits. */
export const TodoCard = ({ open, unread }: Pick<Output<'home.overview'>, 'open' | 'unread'>) => {
  const { vouchers, tickets, answered } = open
  const inHand = tickets - answered
  if (vouchers + tickets + unread === 0) return null
  return (
    <>
      <View className="head section" role="heading">
        我的待办
      </View>
      <Card rows id="home-todos">
        {unread > 0 ? (
          <LinkRow
            id="home-unread"
            icon="list"
            words={`${unread} 条消息未读`}
            onPress={() => openPage('inbox/messages')}
          />
        ) : null}
        {vouchers > 0 ? (
          <LinkRow
            id="home-open-vouchers"
            icon="qr"
            words={`${vouchers} 张兑换券待领取`}
            onPress={() => openPage('mall/vouchers')}
          />
        ) : null}
        {answered > 0 ? (
          <LinkRow
            id="home-answered-tickets"
            icon="chat"
            words={`${answered} 条意见有了答复，请您评价`}
            onPress={() => openPage('feedback/mine')}
          />
        ) : null}
        {inHand > 0 ? (
          <LinkRow
            id="home-open-tickets"
            icon="chat"
            words={`${inHand} 条意见正在办理`}
            onPress={() => openPage('feedback/mine')}
          />
        ) : null}
      </Card>
    </>
  )
}
