import type { Output } from '@contract/contract'
import { View } from '@tarojs/components'
import { keptLeases } from '@/lib/kept-leases'
import { useModules } from '@/lib/modules'
import { serverNow } from '@/lib/server-clock'
import { countWords, fullDayWords } from '@/lib/time-words'
import { useQuery } from '@/lib/use-query'
import { PageFrame } from '@/shell/page-frame'
import { QueryView } from '@/shell/query-view'
import {
  openBind,
  openCertificateDesk,
  openCertificates,
  openClaims,
  openClassDesk,
  openEnterpriseTickets,
  openInbox,
  openJobs,
  openLecturers,
  openMyClasses,
  openMyCourses,
  openOffice,
  openPrivacy,
  openQueue,
  openRecord,
  openReviews,
  openSettings,
  openStore,
  openTickets,
  openVouchers,
  openWriteOff,
} from '@/shell/routes'
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
      <Button id="me-bind" onPress={openBind}>
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
      onPress={openInbox}
    />
  )
}

/** What a member has here. */
const OwnRows = ({ isOn }: { isOn: IsOn }) => (
  <Card rows>
    {isOn('inbox') ? <InboxRow /> : null}
    {isOn('class') ? <LinkRow id="me-classes" icon="clock" words="我的班次" onPress={openMyClasses} /> : null}
    <LinkRow id="me-record" icon="course" words="学习档案" onPress={openRecord} />
    {isOn('certificate') ? (
      <LinkRow id="me-certificates" icon="award" words="我的证书" onPress={openCertificates} />
    ) : null}
    {isOn('mall') ? <LinkRow id="me-vouchers" icon="gift" words="我的兑换券" onPress={openVouchers} /> : null}
    {isOn('lecturer') ? (
      <LinkRow id="me-lecturers" icon="user" words="讲师团" onPress={openLecturers} />
    ) : null}
    {isOn('feedback') ? <LinkRow id="me-tickets" icon="chat" words="我的意见" onPress={openTickets} /> : null}
  </Card>
)

/** What the member does for others; the calls behind it check the role anew. */
const DutyRows = ({ roles, isOn }: Pick<Who, 'roles'> & { isOn: IsOn }) => {
  if (roles.length === 0) return null
  return (
    <Card rows id="me-duties">
      {roles.includes('verifier') && isOn('mall') ? (
        <LinkRow id="me-write-off" icon="scan" words="核销兑换券" onPress={openWriteOff} />
      ) : null}
      {roles.includes('admin') && isOn('feedback') ? (
        <LinkRow id="me-queue" icon="list" words="意见办理" onPress={openQueue} />
      ) : null}
      {(roles.includes('admin') || roles.includes('cadre')) && isOn('class') ? (
        <LinkRow id="me-class-desk" icon="clock" words="班次安排" onPress={openClassDesk} />
      ) : null}
      {roles.includes('admin') && isOn('mall') ? (
        <LinkRow id="me-store" icon="gift" words="奖品和库存" onPress={openStore} />
      ) : null}
      {roles.includes('admin') && isOn('course') ? (
        <LinkRow id="me-reviews" icon="course" words="课程审核" onPress={openReviews} />
      ) : null}
      {roles.includes('admin') && isOn('certificate') ? (
        <LinkRow id="me-certificate-desk" icon="award" words="证书管理" onPress={openCertificateDesk} />
      ) : null}
      {roles.includes('cadre') && isOn('course') ? (
        <LinkRow id="me-courses" icon="course" words="分院课程" onPress={openMyCourses} />
      ) : null}
      {(roles.includes('admin') || roles.includes('cadre')) && isOn('claim') ? (
        <LinkRow id="me-claims" icon="award" words="成绩登记" onPress={openClaims} />
      ) : null}
      {roles.includes('admin') ? (
        <LinkRow id="me-jobs" icon="refresh" words="定时工作" onPress={openJobs} />
      ) : null}
      {roles.includes('cadre') && isOn('feedback') ? (
        <LinkRow
          id="me-enterprise-tickets"
          icon="branch"
          words="本企业的意见"
          onPress={openEnterpriseTickets}
        />
      ) : null}
      {roles.includes('admin') ? (
        <LinkRow id="me-office" icon="shield" words="角色、服务和企业" onPress={openOffice} />
      ) : null}
    </Card>
  )
}

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
              onPress={openWriteOff}
            />
          </Card>
        </View>
      ) : null}
      <QueryView id="me" query={query} skeleton={<MeSkeleton />}>
        {(who) => (
          <View className="body">
            {who.member ? <Bound member={who.member} /> : <Unbound />}
            {who.member ? <OwnRows isOn={isOn} /> : null}
            {who.member ? <DutyRows roles={who.roles} isOn={isOn} /> : null}
            <Card rows>
              <LinkRow id="me-settings" icon="bigtext" words="大字版与深浅色" onPress={openSettings} />
              <LinkRow id="me-privacy" icon="shield" words="隐私保护指引" onPress={openPrivacy} />
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
