import type { DifferenceDocument } from '../../cloudfunctions/modules/mall/offline/offline-store'
import type { VoucherDocument } from '../../cloudfunctions/modules/mall/vouchers/voucher-store'
import { type NeededParam, type PageName, type PageParam, pathOf } from '../../contract/rules/page-address'
import { pages } from '../../contract/rules/pages'
import { putCertificate } from '../a-certificate'
import { aClaim } from '../a-claim'
import { aClass } from '../a-class'
import { aCourse, BRANCH_CADRE } from '../a-course'
import { anAskedTalk } from '../a-talk'
import { spoil } from '../spoil'
import { stick } from '../stick'
import { dataOf, openTown, type Town } from '../town'

const ENTERPRISE_CADRE = { role: 'cadre', scopeId: 'yizhou' } as const

/** What addresses carry: things that exist in the full town, things that do not in the bare one, and a few words. */
export type Subjects = Readonly<Record<Exclude<PageParam, 'scene'>, string>>

/** How one page is opened, and what stands on it in every state. Ids are those in `src`. */
export type PageFixture = {
  /** Who opens it. */
  readonly person: string
  /** What its address carries of that which it may carry. */
  readonly takes: readonly (keyof Subjects)[]
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

const MALL = 'points?show=mall'
type Line = PageName | typeof MALL

/** Every page of the app, and the other half of 积分. */
export const lines: readonly Line[] = [...(Object.keys(pages) as PageName[]), MALL]

/** What differs from the rule of `fixtureOf`. */
const exceptions: Readonly<Partial<Record<Line, Partial<PageFixture>>>> = {
  home: { full: 'home-greeting', empty: 'home-no-courses' },
  points: { full: 'points-balance', empty: 'points-no-entries' },
  'points?show=mall': { takes: ['show'], states: 'mall' },
  me: { full: 'me-name', empty: 'me-name' },
  'learn/course': { full: 'course-title' },
  'learn/player': { full: 'player-title' },
  'learn/search': { takes: ['text'] },
  'class/session': { states: 'class', full: 'class-seated' },
  'class/mine': { states: 'classes' },
  'class/desk': { person: 'sun', states: 'class-desk' },
  'class/desk-session': { person: 'sun', states: 'desk-class', full: 'class-roll' },
  'class/plan': { person: 'sun', full: 'plan-courseId-electric', empty: 'plan-no-courses' },
  'class/change': { person: 'sun', full: 'change-form' },
  'class/door': { person: 'sun', full: 'door-count' },
  'class/cards': { person: 'sun' },
  'class/roll': { person: 'sun' },
  'class/paper': { person: 'sun', states: null, full: 'paper-form' },
  'study/quiz': { full: 'quiz-paper' },
  'study/certificate': { full: 'certificate-paper' },
  'study/check': { takes: ['token'], full: 'check-valid', empty: 'check-unknown' },
  'study/record': { full: 'record-sum' },
  'member/bind': { person: 'xu', full: 'consent-agree', empty: 'consent-agree' },
  'member/settings': { states: null, full: 'size-elder' },
  'member/privacy': { states: null, full: 'privacy-guide' },
  'points/entry': { full: 'entry-delta' },
  'points/rules': { empty: 'rules-list' },
  'mall/reward': { full: 'reward-title' },
  'mall/voucher': { full: 'voucher-code' },
  'verify/write-off': { full: 'write-off-scan', empty: 'write-off-scan' },
  'feedback/submit': { full: 'submit-form', empty: 'submit-form' },
  'feedback/ticket': { full: 'rating-panel' },
  'office/accounts': { states: null, full: 'give-find' },
  'office/account': { full: 'account-lines' },
  'office/audit': { full: 'audit-findings', empty: 'audit-nothing' },
  'office/announced': { states: 'published' },
  'office/announce': { states: null, full: 'announce-text' },
  'office/jobs': { empty: 'jobs-list' },
  'office/desk': { full: 'desk-proposals', empty: 'desk-nothing' },
  'office/rules': { states: 'revision', full: 'revision-send', empty: 'revision-send' },
  'office/give-role': { states: null, full: 'give-find' },
  'office/switches': { empty: 'switches-list' },
  'office/enterprise': { full: 'enterprise-name' },
  'office/add-enterprise': { states: null, full: 'add-send' },
  'office/describe': { full: 'describe-name' },
  'office/merge': { full: 'merge-send', empty: 'merge-send' },
  'office/union': { full: 'union-name' },
  'office/found-union': { states: 'found', full: 'found-send', empty: 'found-send' },
  'office/villages': { empty: 'villages-list' },
  'office/village': { full: 'village-enterprises' },
  'claim/list': { states: 'claims' },
  'claim/enter': { states: null, full: 'give-find' },
  'claim/claim': { full: 'claim-title' },
  'lecturer/list': { states: 'lecturers' },
  'lecturer/lecturer': { person: 'sun', full: 'lecturer-name' },
  'lecturer/enlist': { person: 'sun', states: null, full: 'give-find' },
  'lecturer/edit': { person: 'sun', states: 'lecturer-edit', full: 'profile-form' },
  'lecturer/talks': { person: 'sun', empty: 'talks-empty' },
  'lecturer/talk': { full: 'talk-title' },
  'lecturer/year': { person: 'sun', full: 'year-empty' },
  'inbox/messages': { states: 'inbox' },
  'inbox/announcement': { full: 'announcement-title' },
  'store/rewards': { states: 'store' },
  'store/reward': { states: 'desk-reward', full: 'stock-movements' },
  'store/new-reward': { full: 'reward-form', empty: 'reward-form' },
  'store/edit-reward': { full: 'reward-form' },
  'store/points': { states: 'places', empty: 'places-list' },
  'store/closing': { full: 'closing-rows' },
  'cadre/tickets': { states: 'enterprise' },
  'teach/courses': { person: 'hu', states: 'my-courses' },
  'teach/edit': { person: 'hu', full: 'edit-save', empty: 'edit-save' },
  'teach/manuscript': { full: 'manuscript-title' },
  'teach/quiz': { states: 'quiz-desk', full: 'questions-list' },
  'teach/certificates': { states: null, full: 'find-number' },
  'teach/branches': { empty: 'branches-list' },
}

/** Who opens the pages of a package that are not for every member. */
const holders: Readonly<Record<string, string>> = {
  verify: 'qian',
  office: 'sun',
  store: 'sun',
  claim: 'sun',
  teach: 'sun',
  cadre: 'hu',
}

const nameOf = (line: Line): PageName => (line === MALL ? 'points' : line)

const needsOf = (line: Line): readonly NeededParam[] => {
  const page = pages[nameOf(line)]
  return 'needs' in page ? page.needs : []
}

/** By rule `<package>/<states>` is a list, opened by `lin`, and a page of one thing says that there is none. */
export const fixtureOf = (line: Line): PageFixture => {
  const [packageName = '', states = packageName] = nameOf(line).split('/')
  const own = { states, ...exceptions[line] }
  const { states: prefix } = own
  return {
    person: holders[packageName] ?? 'lin',
    takes: [],
    full: `${prefix}-list`,
    empty: prefix === null ? (own.full ?? '') : `${prefix}-${needsOf(line).length > 0 ? 'error' : 'empty'}`,
    ...own,
  }
}

/** The address that opens a line of the walk. */
export const routeOf = (line: Line, subjects: Subjects): string => {
  const carried = [...needsOf(line), ...fixtureOf(line).takes].map((param) => `${param}=${subjects[param]}`)
  return [pathOf(nameOf(line)), ...(carried.length > 0 ? [carried.join('&')] : [])].join('?')
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

/** Words that addresses carry, the same in both towns. */
const words = { text: encodeURIComponent('安全用电'), whose: 'all', show: 'mall' }

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
  const { sessionId } = await aClass(town)
  dataOf(await town.as('lin').mutate('class.enrol', { sessionId }))
  dataOf(await town.as('lin').mutate('quiz.begin', { courseId: 'electric' }))
  const [newest] = dataOf(await town.as('lin').call('points.overview', {})).entries
  return {
    town,
    subjects: {
      ...{ certificateId, token },
      ...{ entryId: newest?.entryId ?? '', lessonId: 'electric-1', courseId: 'electric' },
      ...{ rewardId: 'towel', voucherId, ticketId, enterpriseId: 'yizhou', ...governed },
      ...{ announcementId, sessionId, memberId, claimId, lecturerId, talkId },
      ...words,
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
      ...{ unionId: gone, villageId: gone, announcementId: gone, sessionId: gone },
      ...{ memberId: gone, claimId: gone, lecturerId: gone, talkId: gone },
      ...words,
    },
  }
}
