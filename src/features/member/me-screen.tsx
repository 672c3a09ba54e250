import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { keptLeases } from '@/lib/kept-leases'
import { useModules } from '@/lib/modules'
import { serverNow } from '@/lib/server-clock'
import { countWords, fullDayWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { Menu } from '@/shell/menu'
import { menus } from '@/shell/menus'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import { openPage } from '@/shell/routes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { LinkRow } from '@/ui/link-row'
import { Skeleton } from '@/ui/skeleton'
import './member.css'

const MeSkeleton = () => (
  <View className="body" id="me-skeleton">
    <Skeleton height={150} />
    <Skeleton height={150} />
  </View>
)

type Who = Output<'member.whoAmI'>

const Bound = ({ member }: { member: NonNullable<Who['member']> }) => (
  <Card id="me-card">
    <View className="stack">
      <View className="stack-tight">
        <View className="title" id="me-name">
          {member.name}
        </View>
        <View className="sub digits" id="me-phone">
          {member.phoneMasked}
        </View>
      </View>
      <View className="rule-line" />
      <View className="stack-tight">
        <View className="text" id="me-enterprise">
          {member.enterpriseName}
        </View>
        <View className="sub">
          {fullDayWords(member.boundAt)}绑定，累计积分 {countWords(member.honour)}
        </View>
      </View>
    </View>
  </Card>
)

const Unbound = () => (
  <Card id="me-card">
    <View className="stack">
      <View className="title">还没有实名绑定</View>
      <View className="sub">绑定后就能看课程回放、记学习进度、攒积分。只要手机号和姓名。</View>
      <Button id="me-bind" onPress={() => openPage('member/bind')}>
        去实名绑定
      </Button>
    </View>
  </Card>
)

type IsOn = ReturnType<typeof useModules>

/** 消息, with what is unread as soon as that is known. */
const InboxRow = () => {
  const { data } = useQuery('announcement.badge', {})
  const unread = data?.unread ?? 0
  return (
    <LinkRow
      id="me-inbox"
      icon="list"
      words={unread > 0 ? `消息（${unread} 条未读）` : '消息'}
      onPress={() => openPage('inbox/messages')}
    />
  )
}

/** What a member has here. */
const OwnRows = ({ isOn }: { isOn: IsOn }) => (
  <Card rows>
    {isOn('inbox') ? <InboxRow /> : null}
    <Menu rows={menus.own} isOn={isOn} />
  </Card>
)

/** 我的: who I am here, what is mine and what I do for others, settings, privacy guide. */
export const MeScreen = () => {
  const query = useQuery('member.whoAmI', {})
  const isOn = useModules(query.data?.modulesOff)
  const isOffline = !query.data && query.trouble?.kind === 'unreachable'
  return (
    <PageFrame
      id="me-page"
      kind="root"
      ground="wash"
      tab="me"
      title="我的"
      sample={query.data?.tenant.sample}
      refresh={query.refresh}
    >
      {isOffline && keptLeases(serverNow()).length > 0 ? (
        <View className="body">
          <Card rows>
            <LinkRow
              id="me-write-off-offline"
              icon="scan"
              words="没有网络也能核销兑换券"
              onPress={() => openPage('verify/write-off')}
            />
          </Card>
        </View>
      ) : null}
      <QueryView id="me" query={query} skeleton={<MeSkeleton />}>
        {(who) => (
          <View className="body">
            {who.member ? <Bound member={who.member} /> : <Unbound />}
            {who.member ? <OwnRows isOn={isOn} /> : null}
            {who.member && who.roles.length > 0 ? (
              <Card rows id="me-duties">
                <Menu rows={menus.duties} isOn={isOn} held={who.roles} />
              </Card>
            ) : null}
            <Card rows>
              <Menu rows={menus.look} isOn={isOn} />
            </Card>
            <View className="cap centre" id="me-about">
              <View>{who.tenant.academyName}</View>
              <View>{who.tenant.name}</View>
            </View>
          </View>
        )}
      </QueryView>
    </PageFrame>
  )
}
