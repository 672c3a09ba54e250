import type { DifferenceDocument } from '../../cloudfunctions/modules/mall/offline/offline-store'
import type { VoucherDocument } from '../../cloudfunctions/modules/mall/vouchers/voucher-store'
import { putCertificate } from '../a-certificate'
import { aClaim } from '../a-claim'
import { aClass } from '../a-class'
import { aCourse, BRANCH_CADRE } from '../a-course'
import { anAskedTalk } from '../a-talk'
import { spoil } from '../spoil'
import { stick } from '../stick'
import { dataOf, openTown, type Town } from '../town'

const ENTERPRISE_CADRE = { role: 'cadre', scopeId: 'yizhou' } as const

/** What a page needs to be opened on: things that exist in the full town, things that do not in the bare one. */
export type Subjects = {
  readonly entryId: string
  readonly lessonId: string
  readonly courseId: string
  readonly rewardId: string
  readonly voucherId: string
  readonly ticketId: string
  readonly enterpriseId: string
  readonly unionId: string
  readonly villageId: string
  readonly announcementId: string
  readonly classId: string
  readonly certificateId: string
  readonly token: string
  readonly memberId: string
  readonly claimId: string
  readonly lecturerId: string
  readonly talkId: string
}

/** How one page is opened, and what stands on it in every state. Ids are those in `src`. */
export type PageFixture = {
  readonly query?: (subjects: Subjects) => string
  /** Who opens it; `lin`, an ordinary member, unless said otherwise. */
  readonly person?: string
  /**
   * Prefix of the page's states: `<prefix>-skeleton`, `-error`, `-offline`. null: the page asks nothing of the
   * server, so it stands as it is in every state.
   */
  readonly states: string | null
  /** Stands on the page when its data are there. */
  readonly full: string
  /** Stands on the page when there is nothing to show. */
  readonly empty: string
}

/** Every page of app.config.ts, with a line for each half of it. A page without a line here fails the walk. */
export const pageFixtures: Readonly<Record<string, PageFixture>> = {
  'pages/home/index': { states: 'home', full: 'home-greeting', empty: 'home-no-courses' },
  'pages/courses/index': { states: 'courses', full: 'courses-list', empty: 'courses-empty' },
  'pages/points/index': { states: 'points', full: 'points-balance', empty: 'points-no-entries' },
  'pages/points/index?show=mall': { states: 'mall', full: 'mall-list', empty: 'mall-empty' },
  'pages/me/index': { states: 'me', full: 'me-name', empty: 'me-name' },
  'packages/learn/course': {
    query: ({ courseId }) => `courseId=${courseId}`,
    states: 'course',
    full: 'course-title',
    empty: 'course-error',
  },
  'packages/learn/player': {
    query: ({ lessonId }) => `lessonId=${lessonId}`,
    states: 'player',
    full: 'player-title',
    empty: 'player-error',
  },
  'packages/learn/search': {
    query: () => `text=${encodeURIComponent('安全用电')}`,
    states: 'search',
    full: 'search-list',
    empty: 'search-empty',
  },
  'packages/class/sessions': { states: 'sessions', full: 'sessions-list', empty: 'sessions-empty' },
  'packages/class/session': {
    query: ({ classId }) => `sessionId=${classId}`,
    states: 'class',
    full: 'class-seated',
    empty: 'class-error',
  },
  'packages/class/mine': { states: 'classes', full: 'classes-list', empty: 'classes-empty' },
  'packages/class/desk': {
    person: 'sun',
    states: 'class-desk',
    full: 'class-desk-list',
    empty: 'class-desk-empty',
  },
  'packages/class/desk-session': {
    query: ({ classId }) => `sessionId=${classId}`,
    person: 'sun',
    states: 'desk-class',
    full: 'class-roll',
    empty: 'desk-class-error',
  },
  'packages/class/cards': {
    query: ({ classId }) => `sessionId=${classId}`,
    person: 'sun',
    states: 'cards',
    full: 'cards-list',
    empty: 'cards-error',
  },
  'packages/class/door': {
    query: ({ classId }) => `sessionId=${classId}`,
    person: 'sun',
    states: 'door',
    full: 'door-count',
    empty: 'door-error',
  },
  'packages/class/roll': {
    query: ({ classId }) => `sessionId=${classId}`,
    person: 'sun',
    states: 'roll',
    full: 'roll-list',
    empty: 'roll-error',
  },
  'packages/class/paper': { person: 'sun', states: null, full: 'paper-form', empty: 'paper-form' },
  'packages/class/plan': { person: 'sun', states: 'plan', full: 'plan-electric', empty: 'plan-no-courses' },
  'packages/class/change': {
    ...{ person: 'sun', query: ({ classId }) => `sessionId=${classId}` },
    ...{ states: 'change', full: 'change-form', empty: 'change-error' },
  },
  'packages/study/quiz': {
    query: ({ courseId }) => `courseId=${courseId}`,
    states: 'quiz',
    full: 'quiz-paper',
    empty: 'quiz-error',
  },
  'packages/study/certificates': {
    states: 'certificates',
    full: 'certificates-list',
    empty: 'certificates-empty',
  },
  'packages/study/certificate': {
    query: ({ certificateId }) => `certificateId=${certificateId}`,
    states: 'certificate',
    full: 'certificate-paper',
    empty: 'certificate-error',
  },
  'packages/study/record': { states: 'record', full: 'record-sum', empty: 'record-empty' },
  'packages/study/check': {
    query: ({ token }) => `token=${token}`,
    states: 'check',
    full: 'check-valid',
    empty: 'check-unknown',
  },
  'packages/teach/certificates': { person: 'sun', states: null, full: 'find-number', empty: 'find-number' },
  'packages/member/bind': { person: 'xu', states: 'bind', full: 'consent-agree', empty: 'consent-agree' },
  'packages/member/settings': { states: null, full: 'size-elder', empty: 'size-elder' },
  'packages/member/privacy': { states: null, full: 'privacy-guide', empty: 'privacy-guide' },
  'packages/points/entry': {
    query: ({ entryId }) => `entryId=${entryId}`,
    states: 'entry',
    full: 'entry-delta',
    empty: 'entry-error',
  },
  'packages/points/rank': { states: 'rank', full: 'rank-list', empty: 'rank-empty' },
  'packages/points/statement': { states: 'statement', full: 'statement-list', empty: 'statement-empty' },
  'packages/points/rules': { states: 'rules', full: 'rules-list', empty: 'rules-list' },
  'packages/mall/reward': {
    query: ({ rewardId }) => `rewardId=${rewardId}`,
    states: 'reward',
    full: 'reward-title',
    empty: 'reward-error',
  },
  'packages/mall/vouchers': { states: 'vouchers', full: 'vouchers-list', empty: 'vouchers-empty' },
  'packages/mall/voucher': {
    query: ({ voucherId }) => `voucherId=${voucherId}`,
    states: 'voucher',
    full: 'voucher-code',
    empty: 'voucher-error',
  },
  'packages/verify/write-off': {
    person: 'qian',
    states: 'write-off',
    full: 'write-off-scan',
    empty: 'write-off-scan',
  },
  'packages/feedback/mine': { states: 'mine', full: 'mine-list', empty: 'mine-empty' },
  'packages/feedback/submit': { states: 'submit', full: 'submit-form', empty: 'submit-form' },
  'packages/feedback/ticket': {
    query: ({ ticketId }) => `ticketId=${ticketId}`,
    states: 'ticket',
    full: 'rating-panel',
    empty: 'ticket-error',
  },
  'packages/claim/list': { person: 'sun', states: 'claims', full: 'claims-list', empty: 'claims-empty' },
  'packages/claim/enter': { person: 'sun', states: null, full: 'give-find', empty: 'give-find' },
  'packages/lecturer/list': { states: 'lecturers', full: 'lecturers-list', empty: 'lecturers-empty' },
  'packages/lecturer/lecturer': {
    query: ({ lecturerId }) => `lecturerId=${lecturerId}`,
    ...{ person: 'sun', states: 'lecturer', full: 'lecturer-name', empty: 'lecturer-error' },
  },
  'packages/lecturer/enlist': { person: 'sun', states: null, full: 'give-find', empty: 'give-find' },
  'packages/lecturer/edit': {
    query: ({ lecturerId }) => `lecturerId=${lecturerId}`,
    ...{ person: 'sun', states: 'lecturer-edit', full: 'profile-form', empty: 'lecturer-edit-error' },
  },
  'packages/lecturer/talks': {
    query: () => 'whose=all',
    ...{ person: 'sun', states: 'talks', full: 'talks-list', empty: 'talks-empty' },
  },
  'packages/lecturer/talk': {
    query: ({ talkId }) => `talkId=${talkId}`,
    states: 'talk',
    full: 'talk-title',
    empty: 'talk-error',
  },
  'packages/lecturer/year': { person: 'sun', states: 'year', full: 'year-empty', empty: 'year-empty' },
  'packages/claim/claim': {
    query: ({ claimId }) => `claimId=${claimId}`,
    ...{ person: 'sun', states: 'claim', full: 'claim-title', empty: 'claim-error' },
  },
  'packages/inbox/messages': { states: 'inbox', full: 'inbox-list', empty: 'inbox-empty' },
  'packages/inbox/announcements': {
    states: 'announcements',
    full: 'announcements-list',
    empty: 'announcements-empty',
  },
  'packages/inbox/announcement': {
    query: ({ announcementId }) => `announcementId=${announcementId}`,
    states: 'announcement',
    full: 'announcement-title',
    empty: 'announcement-error',
  },
  'packages/office/accounts': { person: 'sun', states: null, full: 'give-find', empty: 'give-find' },
  'packages/office/account': {
    query: ({ memberId }) => `memberId=${memberId}`,
    ...{ person: 'sun', states: 'account', full: 'account-lines', empty: 'account-error' },
  },
  'packages/office/audit': { person: 'sun', states: 'audit', full: 'audit-findings', empty: 'audit-nothing' },
  'packages/office/announced': {
    person: 'sun',
    states: 'published',
    full: 'published-list',
    empty: 'published-empty',
  },
  'packages/office/announce': { person: 'sun', states: null, full: 'announce-text', empty: 'announce-text' },
  'packages/office/queue': { person: 'sun', states: 'queue', full: 'queue-list', empty: 'queue-empty' },
  'packages/office/jobs': { person: 'sun', states: 'jobs', full: 'jobs-list', empty: 'jobs-list' },
  'packages/office/desk': { person: 'sun', states: 'desk', full: 'desk-proposals', empty: 'desk-nothing' },
  'packages/office/rules': {
    ...{ person: 'sun', states: 'revision', full: 'revision-send', empty: 'revision-send' },
  },
  'packages/office/roles': { person: 'sun', states: 'roles', full: 'roles-list', empty: 'roles-empty' },
  'packages/office/give-role': { person: 'sun', states: null, full: 'give-find', empty: 'give-find' },
  'packages/office/switches': {
    person: 'sun',
    states: 'switches',
    full: 'switches-list',
    empty: 'switches-list',
  },
  'packages/office/enterprises': {
    person: 'sun',
    states: 'enterprises',
    full: 'enterprises-list',
    empty: 'enterprises-empty',
  },
  'packages/office/enterprise': {
    query: ({ enterpriseId }) => `enterpriseId=${enterpriseId}`,
    person: 'sun',
    states: 'enterprise',
    full: 'enterprise-name',
    empty: 'enterprise-error',
  },
  'packages/office/add-enterprise': { person: 'sun', states: null, full: 'add-send', empty: 'add-send' },
  'packages/office/describe': {
    query: ({ enterpriseId }) => `enterpriseId=${enterpriseId}`,
    ...{ person: 'sun', states: 'describe', full: 'describe-name', empty: 'describe-error' },
  },
  'packages/office/merge': {
    query: ({ enterpriseId }) => `enterpriseId=${enterpriseId}`,
    ...{ person: 'sun', states: 'merge', full: 'merge-send', empty: 'merge-send' },
  },
  'packages/office/unions': { person: 'sun', states: 'unions', full: 'unions-list', empty: 'unions-empty' },
  'packages/office/union': {
    query: ({ unionId }) => `unionId=${unionId}`,
    ...{ person: 'sun', states: 'union', full: 'union-name', empty: 'union-error' },
  },
  'packages/office/found-union': { person: 'sun', states: 'found', full: 'found-send', empty: 'found-send' },
  'packages/office/villages': {
    ...{ person: 'sun', states: 'villages', full: 'villages-list', empty: 'villages-list' },
  },
  'packages/office/village': {
    query: ({ villageId }) => `villageId=${villageId}`,
    ...{ person: 'sun', states: 'village', full: 'village-enterprises', empty: 'village-error' },
  },
  'packages/store/rewards': { person: 'sun', states: 'store', full: 'store-list', empty: 'store-empty' },
  'packages/store/reward': {
    query: ({ rewardId }) => `rewardId=${rewardId}`,
    person: 'sun',
    states: 'desk-reward',
    full: 'stock-movements',
    empty: 'desk-reward-error',
  },
  'packages/store/new-reward': {
    person: 'sun',
    states: 'new-reward',
    full: 'reward-form',
    empty: 'reward-form',
  },
  'packages/store/edit-reward': {
    query: ({ rewardId }) => `rewardId=${rewardId}`,
    person: 'sun',
    states: 'edit-reward',
    full: 'reward-form',
    empty: 'edit-reward-error',
  },
  'packages/store/points': { person: 'sun', states: 'places', full: 'places-list', empty: 'places-list' },
  'packages/teach/courses': {
    person: 'hu',
    states: 'my-courses',
    full: 'my-courses-list',
    empty: 'my-courses-empty',
  },
  'packages/teach/edit': { person: 'hu', states: 'edit', full: 'edit-save', empty: 'edit-save' },
  'packages/teach/manuscript': {
    query: ({ courseId }) => `courseId=${courseId}`,
    person: 'sun',
    states: 'manuscript',
    full: 'manuscript-title',
    empty: 'manuscript-error',
  },
  'packages/teach/quiz': {
    query: ({ courseId }) => `courseId=${courseId}`,
    person: 'sun',
    states: 'quiz-desk',
    full: 'questions-list',
    empty: 'quiz-desk-error',
  },
  'packages/teach/watching': {
    query: ({ courseId }) => `courseId=${courseId}`,
    person: 'sun',
    states: 'watching',
    full: 'watching-list',
    empty: 'watching-error',
  },
  'packages/teach/reviews': {
    person: 'sun',
    states: 'reviews',
    full: 'reviews-list',
    empty: 'reviews-empty',
  },
  'packages/teach/branches': {
    person: 'sun',
    states: 'branches',
    full: 'branches-list',
    empty: 'branches-list',
  },
  'packages/store/closing': {
    person: 'sun',
    states: 'closing',
    full: 'closing-rows',
    empty: 'closing-empty',
  },
  'packages/store/exports': {
    person: 'sun',
    states: 'exports',
    full: 'exports-list',
    empty: 'exports-empty',
  },
  'packages/store/differences': {
    ...{ person: 'sun', states: 'differences', full: 'differences-list', empty: 'differences-empty' },
  },
  'packages/cadre/tickets': {
    person: 'hu',
    states: 'enterprise',
    full: 'enterprise-list',
    empty: 'enterprise-empty',
  },
}

/** A course that waits for its review; the cadre of its branch keeps his enterprise. */
const teach = async (town: Town): Promise<void> => {
  dataOf(await town.as('hu').mutate('course.submit', await aCourse(town)))
  await aCourse(town)
  await town.grant('hu', BRANCH_CADRE, ENTERPRISE_CADRE)
}

/** Two tickets: one is answered and waits for its author's rating, one is open. */
const speakUp = async (town: Town): Promise<string> => {
  const submit = (text: string) =>
    town.as('lin').mutate('feedback.submit', {
      type: 'workplace',
      text,
      pictures: [],
      anonymousToEnterprise: true,
    })
  const { ticketId } = dataOf(await submit('食堂能不能晚半小时关门？夜班下来赶不上。'))
  await town.as('sun').mutate('feedback.reply', { ticketId, text: '已和食堂商量，下周一起开到 21:30。' })
  dataOf(await submit('想开一门数控编程课。'))
  return ticketId
}

/** Two enterprises with a past, and an act that waits for a second admin. */
const govern = async (town: Town): Promise<{ unionId: string; villageId: string }> => {
  const sun = town.as('sun')
  const villageId = 'jiangshan-village-1'
  const facts = { villageId, size: 'small', industry: '电子', starRating: 4 } as const
  const described = { enterpriseId: 'yizhou', ...facts, reason: '示例数据' }
  dataOf(await sun.mutate('organisation.describeEnterprise', described))
  const merge = { enterpriseId: 'huarui', intoId: 'yizhou', reason: '示例数据' }
  dataOf(await town.as('lu').mutate('organisation.mergeEnterprise', merge))
  const union = { kind: 'jointUnion', name: '姜山镇示例联合工会', reason: '示例数据' } as const
  const enterpriseIds = ['yizhou', 'huarui']
  return { villageId, ...dataOf(await sun.mutate('organisation.foundUnion', { ...union, enterpriseIds })) }
}

/** One announcement for everybody, and what has happened to lin so far in his 消息. */
const spreadNews = async (town: Town): Promise<string> => {
  const said = { title: '十二月课程安排', text: '每周三晚七点，总院二楼。\n自带笔记本，名额四十人。' }
  const publishing = await town
    .as('sun')
    .mutate('announcement.publish', { ...said, audience: { kind: 'all' } })
  await town.cloud.fireTimers('timers')
  return dataOf(publishing).announcementId
}

/** A file of redemptions that was asked for, and a voucher handed out twice while a counter had no network. */
const keepRecords = async (town: Town, voucherId: string): Promise<void> => {
  const period = { from: '2026-01-01', to: '2026-12-31', state: null, pickUpPointId: null }
  dataOf(await town.as('sun').mutate('mall.exportRedemptions', period))
  const { tenantId, code, title, memberMasked, pickUpPointId, pickUpPointName } = town.cloud.database.get(
    'vouchers',
    voucherId,
  ) as VoucherDocument
  const at = town.cloud.clock.now()
  const difference: DifferenceDocument = {
    _id: 'difference-1',
    tenantId,
    voucherId,
    code,
    title,
    memberMasked,
    pickUpPointId,
    pickUpPointName,
    why: 'used',
    handedAt: at,
    foundAt: at,
    verifierMasked: '钱*根',
  }
  town.cloud.database.insert('handOverDifferences', [difference])
}

/** A town where everybody has been busy. */
export const openFullTown = async (): Promise<{ town: Town; subjects: Subjects }> => {
  const town = await openTown()
  const { memberId } = await town.bind('lin')
  const { certificateId, token } = putCertificate(town, memberId)
  await town.watch('lin', 'electric-1', 0, 24)
  const { voucherId } = await town.redeem('lin', 'towel')
  const ticketId = await speakUp(town)
  await stick(town.cloud, voucherId)
  await keepRecords(town, voucherId)
  const governed = await govern(town)
  const announcementId = await spreadNews(town)
  const { claimId } = await aClaim(town, memberId)
  const { lecturerId, talkId } = await anAskedTalk(town, { memberId })
  const { member: lu } = dataOf(await town.as('lu').call('member.whoAmI', {}))
  spoil(town.cloud, lu?.memberId ?? '')
  await teach(town)
  const { sessionId: classId } = await aClass(town)
  dataOf(await town.as('lin').mutate('class.enrol', { sessionId: classId }))
  dataOf(await town.as('lin').mutate('quiz.begin', { courseId: 'electric' }))
  const [newest] = dataOf(await town.as('lin').call('points.overview', {})).entries
  return {
    town,
    subjects: {
      ...{ certificateId, token },
      ...{ entryId: newest?.entryId ?? '', lessonId: 'electric-1', courseId: 'electric' },
      ...{ rewardId: 'towel', voucherId, ticketId, enterpriseId: 'yizhou', ...governed },
      ...{ announcementId, classId, memberId, claimId, lecturerId, talkId },
    },
  }
}

const CONTENT = ['courses', 'lessons', 'pointsEntries', 'rewards', 'stocks', 'roleGrants'] as const

/** A town on its first day: members, and nothing else yet. */
export const openBareTown = async (): Promise<{ town: Town; subjects: Subjects }> => {
  const town = await openTown()
  await town.bind('lin')
  await town.grant('hu', BRANCH_CADRE, ENTERPRISE_CADRE)
  for (const collection of CONTENT) await town.cloud.database.remove(collection, {})
  // Members need their enterprise, so it stays where no list shows it.
  await town.cloud.database.update('enterprises', {}, { $set: { state: 'merged' } })
  const gone = 'gone'
  const subjects = { entryId: gone, lessonId: gone, courseId: gone }
  return {
    town,
    subjects: {
      ...{ certificateId: gone, token: 'x'.repeat(32) },
      ...{ ...subjects, rewardId: gone, voucherId: gone, ticketId: gone, enterpriseId: gone },
      ...{ unionId: gone, villageId: gone, announcementId: gone, classId: gone },
      ...{ memberId: gone, claimId: gone, lecturerId: gone, talkId: gone },
    },
  }
}
