import type { TenantDocument } from '../../cloudfunctions/kernel/tenant'
import type {
  AcademyDocument,
  CourseDocument,
  LessonDocument,
} from '../../cloudfunctions/modules/course/store'
import type { PickUpPointDocument } from '../../cloudfunctions/modules/mall/pick-up-points/point-store'
import type { RewardDocument } from '../../cloudfunctions/modules/mall/rewards/reward-store'
import type {
  StockDocument,
  StockMovementDocument,
} from '../../cloudfunctions/modules/mall/rewards/stock-store'
import { phoneIndexOf, rosterCodeIndexOf } from '../../cloudfunctions/modules/member/indexes'
import type { EnterpriseDocument, RosterLine } from '../../cloudfunctions/modules/member/store'
import type { VillageDocument } from '../../cloudfunctions/modules/organisation/store'
import type { Rule, RuleBook } from '../../cloudfunctions/modules/points/store'
import type { Role } from '../../contract/rules/roles'
import { GUIDE_VERSION } from './content/guide'
import rulesContent from './content/points-rules.json'
import townContent from './content/town.json'
import { questionCountOf } from './quizzes'
import { slidesOf } from './slides'
import { cueCountOf } from './transcripts'

/** The documents that a union's academy starts with, made from the content files. */

type Town = typeof townContent
type CourseContent = Town['courses'][number]

const nameOf = (academyId: string): Town['academies'][number] => {
  const academy = townContent.academies.find((candidate) => candidate.academyId === academyId)
  if (!academy) throw new Error(`town.json names no academy ${academyId}`)
  return academy
}

const enterpriseName = (enterpriseId: string | null): string | null =>
  townContent.enterprises.find((candidate) => candidate.enterpriseId === enterpriseId)?.name ?? null

export const tenantDocuments = (): TenantDocument[] =>
  townContent.tenants.map(({ tenantId, appid, name, academyName, sample }) => ({
    _id: tenantId,
    tenantId,
    appId: appid,
    name,
    academyName,
    guideVersion: GUIDE_VERSION,
    modulesOff: [],
    admins: [],
    takenDown: [],
    offlineUntil: {},
    sample,
  }))

export const enterpriseDocuments = (): EnterpriseDocument[] =>
  townContent.enterprises.map(({ enterpriseId, tenantId, name, village }, order) => ({
    _id: enterpriseId,
    tenantId,
    name,
    villageId: village === null ? null : villageIdOf(tenantId, village),
    // The articles tell neither size nor stars.
    size: null,
    industry: null,
    starRating: null,
    order,
    state: 'active',
    mergedInto: null,
  }))

const villageIdOf = (tenantId: string, number: number): string => `${tenantId}-village-${number}`

/** 村社: the articles count them and name none, so they bear numbers. */
export const villageDocuments = (): VillageDocument[] =>
  townContent.tenants.flatMap(({ tenantId, villages }) =>
    Array.from({ length: villages }, (_, at) => ({
      _id: villageIdOf(tenantId, at + 1),
      tenantId,
      number: at + 1,
      name: `第${at + 1}村社（示例）`,
    })),
  )

/** When the union's branches were opened, and its first courses written: before the first of them was published. */
const OPENED_AT = Date.parse('2026-02-02T09:00:00+08:00')
const DAY_MS = 86_400_000

/** Steps that lay behind a thing when the union's mini-program began. */
const past = <Step extends string>(taken: readonly (readonly [Step, at: number, by: Role])[]) =>
  taken.map(([step, at, by]) => ({ step, at, by, reason: null }))

/** The branches as the articles tell of them: they run. */
const academyPast = () => ({
  state: 'running' as const,
  history: past([
    ['found', OPENED_AT, 'admin'],
    ['charter', OPENED_AT, 'admin'],
    ['open', OPENED_AT, 'admin'],
  ] as const),
})

const coursePast = (publishedAt: number) => ({
  state: 'published' as const,
  dueAt: null,
  changedAt: publishedAt,
  history: past([
    ['draft', publishedAt - 7 * DAY_MS, 'cadre'],
    ['submit', publishedAt - 3 * DAY_MS, 'cadre'],
    ['publish', publishedAt, 'admin'],
  ] as const),
})

export const academyDocuments = (): AcademyDocument[] =>
  townContent.academies.map(({ academyId, tenantId, kind, name, enterpriseId, since }, order) => ({
    _id: academyId,
    tenantId,
    kind: kind === 'academyHq' ? 'academyHq' : 'academyBranch',
    name,
    enterpriseName: enterpriseName(enterpriseId),
    since,
    order,
    memberId: '',
    ...academyPast(),
  }))

/** Every tenant starts with version 1. */
export const ruleBookDocuments = (): RuleBook[] =>
  townContent.tenants.map(({ tenantId }) => ({
    _id: `${tenantId}-rules-${rulesContent.version}`,
    tenantId,
    version: rulesContent.version,
    effectiveFrom: Date.parse(rulesContent.effectiveFrom),
    notice: rulesContent.notice,
    autoDailyCap: rulesContent.autoDailyCap,
    rules: rulesContent.rules as Rule[],
  }))

/** Courses of the union as they stand: published, with the steps that led there. @param fileIdOf the stored file of a clip or a slide */
export const courseDocuments = (fileIdOf: (clip: string) => string): CourseDocument[] =>
  townContent.courses.map(({ courseId, lessons, publishedAt, ...course }) => ({
    _id: courseId,
    tenantId: course.tenantId,
    title: course.title,
    category: course.category as CourseDocument['category'],
    cover: course.cover as CourseDocument['cover'],
    academyId: course.academyId,
    academyName: nameOf(course.academyId).name,
    teacherTitle: course.teacherTitle,
    summary: course.summary,
    tags: course.tags,
    memberId: '',
    outline: lessons.map(({ order: _, clip, ...lesson }) => ({
      ...lesson,
      cueCount: cueCountOf(lesson.lessonId),
      ...slidesOf(lesson.lessonId, fileIdOf),
      fileId: fileIdOf(clip),
    })),
    ...coursePast(Date.parse(publishedAt)),
    lessonCount: lessons.length,
    questionCount: questionCountOf(courseId),
    durationSeconds: lessons.reduce((sum, lesson) => sum + lesson.durationSeconds, 0),
    publishedAt: Date.parse(publishedAt),
    searchDue: false,
    sample: course.sample,
  }))

/** Lessons of a course. @param fileIdOf the stored file of a clip or a slide */
export const lessonDocuments = (fileIdOf: (clip: string) => string): LessonDocument[] =>
  townContent.courses.flatMap((course: CourseContent) =>
    course.lessons.map((lesson) => ({
      _id: lesson.lessonId,
      tenantId: course.tenantId,
      courseId: course.courseId,
      courseTitle: course.title,
      category: course.category as LessonDocument['category'],
      cover: course.cover as LessonDocument['cover'],
      order: lesson.order,
      title: lesson.title,
      durationSeconds: lesson.durationSeconds,
      chapters: lesson.chapters,
      cueCount: cueCountOf(lesson.lessonId),
      ...slidesOf(lesson.lessonId, fileIdOf),
      fileId: fileIdOf(lesson.clip),
      live: true,
      sample: course.sample,
    })),
  )

export const pickUpPointDocuments = (): PickUpPointDocument[] =>
  townContent.pickUpPoints.map(({ pickUpPointId, tenantId, name, address, hours }, order) => ({
    _id: pickUpPointId,
    tenantId,
    name,
    address,
    hours,
    open: true,
    order,
  }))

export const rewardDocuments = (): RewardDocument[] =>
  townContent.rewards.map(({ rewardId, stocked, ...reward }) => ({
    _id: rewardId,
    ...reward,
    category: reward.category as RewardDocument['category'],
    cover: reward.cover as RewardDocument['cover'],
    ...{ picture: null, monthLimit: null, saleFrom: null, saleTo: null },
    state: 'onSale',
  }))

export const stockDocuments = (): StockDocument[] =>
  townContent.rewards.map(({ rewardId, tenantId, stocked, pricePoints }) => ({
    _id: rewardId,
    tenantId,
    stocked,
    remaining: stocked,
    pending: {},
    pendingCount: 0,
    state: 'onSale',
    pricePoints,
  }))

/** The opening stock of each reward. */
export const stockMovementDocuments = (now: number): StockMovementDocument[] =>
  townContent.rewards.map(({ rewardId, tenantId, stocked }) => ({
    _id: `${rewardId}-opening`,
    tenantId,
    rewardId,
    kind: 'in',
    memberId: '',
    difference: stocked,
    stockedAfter: stocked,
    reason: '期初入库（示例数据）',
    byMasked: '示例数据',
    at: now,
  }))

/** Names of all clips that lessons play. */
export const clipNames = (): string[] => [
  ...new Set(townContent.courses.flatMap((course) => course.lessons.map((lesson) => lesson.clip))),
]

type RosterPerson = {
  readonly enterpriseId: string
  readonly name: string
  readonly phone: string
  readonly rosterCode: string
}

const tenantOfEnterprise = (enterpriseId: string): string => {
  const enterprise = townContent.enterprises.find((candidate) => candidate.enterpriseId === enterpriseId)
  if (!enterprise) throw new Error(`town.json names no enterprise ${enterpriseId}`)
  return enterprise.tenantId
}

/** 会员名册 lines: phone and code are kept as indexes only. */
export const rosterDocuments = (workers: readonly RosterPerson[]): RosterLine[] =>
  workers.map(({ enterpriseId, name, phone, rosterCode }) => ({
    _id: `${enterpriseId}-${phoneIndexOf(phone).slice(0, 24)}`,
    tenantId: tenantOfEnterprise(enterpriseId),
    enterpriseId,
    name,
    phoneIndex: phoneIndexOf(phone),
    rosterCodeIndex: rosterCodeIndexOf(phone, rosterCode),
    memberId: null,
  }))

export const appIdOf = (tenantId: string): string => {
  const tenant = townContent.tenants.find((candidate) => candidate.tenantId === tenantId)
  if (!tenant) throw new Error(`town.json names no tenant ${tenantId}`)
  return tenant.appid
}

/** Title and subtitle of the demo page. */
export const townTitle = (): { title: string; subtitle: string } => {
  const [tenant] = townContent.tenants
  if (!tenant) throw new Error('town.json names no tenant')
  return { title: tenant.academyName, subtitle: tenant.name }
}
