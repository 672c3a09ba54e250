import type { SwitchableModule } from '@contract/modules'
import type { PlainPageName } from '@contract/rules/page-address'
import type { Role } from '@contract/rules/roles'
import type { IconName } from '@/ui/icon'

type When = {
  readonly module?: SwitchableModule
  /** Holders of one of these find it; the calls behind the page check the role anew. */
  readonly roles?: readonly Role[]
}

export type MenuRow = When & {
  readonly page: PlainPageName
  readonly id: string
  readonly icon: IconName
  readonly words: string
}

/** A row that leads to a page: always, or while its service is open and for who holds a role. */
const row = (page: PlainPageName, id: string, icon: IconName, words: string, when: When = {}): MenuRow => ({
  page,
  id,
  icon,
  words,
  ...when,
})

/** The rows of 我的, of 角色、服务和企业 and of 奖品和库存 that lead to other pages, in their order. */
export const menus = {
  /** What a member has here. */
  own: [
    row('class/mine', 'me-classes', 'clock', '我的班次', { module: 'class' }),
    row('study/record', 'me-record', 'course', '学习档案'),
    row('study/certificates', 'me-certificates', 'award', '我的证书', { module: 'certificate' }),
    row('mall/vouchers', 'me-vouchers', 'gift', '我的兑换券', { module: 'mall' }),
    row('lecturer/list', 'me-lecturers', 'user', '讲师团', { module: 'lecturer' }),
    row('feedback/mine', 'me-tickets', 'chat', '我的意见', { module: 'feedback' }),
  ],
  /** What a member does for others. */
  duties: [
    row('verify/write-off', 'me-write-off', 'scan', '核销兑换券', { module: 'mall', roles: ['verifier'] }),
    row('office/queue', 'me-queue', 'list', '意见办理', { module: 'feedback', roles: ['admin'] }),
    row('class/desk', 'me-class-desk', 'clock', '班次安排', { module: 'class', roles: ['admin', 'cadre'] }),
    row('store/rewards', 'me-store', 'gift', '奖品和库存', { module: 'mall', roles: ['admin'] }),
    row('teach/reviews', 'me-reviews', 'course', '课程审核', { module: 'course', roles: ['admin'] }),
    row('teach/certificates', 'me-certificate-desk', 'award', '证书管理', {
      module: 'certificate',
      roles: ['admin'],
    }),
    row('teach/courses', 'me-courses', 'course', '分院课程', { module: 'course', roles: ['cadre'] }),
    row('claim/list', 'me-claims', 'award', '成绩登记', { module: 'claim', roles: ['admin', 'cadre'] }),
    row('office/jobs', 'me-jobs', 'refresh', '定时工作', { roles: ['admin'] }),
    row('cadre/tickets', 'me-enterprise-tickets', 'branch', '本企业的意见', {
      module: 'feedback',
      roles: ['cadre'],
    }),
    row('office/desk', 'me-office', 'shield', '角色、服务和企业', { roles: ['admin'] }),
  ],
  look: [
    row('member/settings', 'me-settings', 'bigtext', '大字版与深浅色'),
    row('member/privacy', 'me-privacy', 'shield', '隐私保护指引'),
  ],
  office: [
    row('office/roles', 'desk-roles', 'user', '角色名单'),
    row('office/accounts', 'desk-accounts', 'award', '会员积分'),
    row('office/rules', 'desk-rules', 'list', '修订积分规则'),
    row('office/audit', 'desk-audit', 'doc', '对账'),
    row('office/switches', 'desk-switches', 'list', '开放的服务'),
    row('office/announced', 'desk-announced', 'chat', '发通知公告', { module: 'announcement' }),
    row('office/enterprises', 'desk-enterprises', 'branch', '企业名录'),
    row('office/unions', 'desk-unions', 'shield', '工会组织'),
    row('office/villages', 'desk-villages', 'pin', '村社'),
  ],
  store: [
    row('store/points', 'store-points', 'pin', '领取点'),
    row('store/closing', 'store-closing', 'list', '日结表'),
    row('store/exports', 'store-exports', 'doc', '导出兑换记录'),
    row('store/differences', 'store-differences', 'alert', '断网核销的差异'),
  ],
}
