import type { LecturerState, TalkState } from '@contract/lecturer'
import type { talkWords } from '@contract/rules/flows/talk'
import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'
import type { Taken } from '../../kernel/flow/history'

/** A time that a lecturer has promised to keep free. */
type Slot = { readonly talkId: string; readonly startsAt: number; readonly endsAt: number }

/** 讲师: `_id` follows from the member, so that nobody is enlisted twice. */
export type LecturerDocument = Stored & {
  readonly memberId: string
  readonly name: string
  readonly teacherTitle: string
  readonly honours: readonly string[]
  readonly topics: readonly string[]
  readonly about: string
  readonly state: LecturerState
  readonly held: number
  /** His times ahead, here so that no two of them can cross. Older ones leave when the next is offered. */
  readonly slots: readonly Slot[]
  readonly changedAt: number
}

const newest = index('tenantId', 'state', '-changedAt', '-_id')

export const lecturers = collection<LecturerDocument, 'newest'>({
  name: 'lecturers',
  scope: 'tenant',
  indexes: { newest },
})

/** 讲课: a time of a lecturer's, and what becomes of it. What was asked is empty while nobody has asked. */
export type TalkDocument = Stored & {
  /** The lecturer as a member. */
  readonly memberId: string
  readonly lecturerId: string
  readonly lecturerName: string
  readonly startsAt: number
  readonly endsAt: number
  readonly topic: string | null
  readonly enterpriseId: string | null
  readonly enterpriseName: string | null
  readonly place: string | null
  readonly contact: string | null
  /** Expected, then counted. */
  readonly listeners: number | null
  readonly askedBy: string | null
  readonly summary: string | null
  /** The year of its beginning in China. */
  readonly year: number
  readonly state: TalkState
  readonly history: readonly Taken<keyof typeof talkWords.steps, 'asker'>[]
}

const talkIndexes = {
  latest: index('tenantId', 'state', '-startsAt', '-_id'),
  ofMember: index('tenantId', 'memberId', 'state', '-startsAt', '-_id'),
  ofLecturer: index('tenantId', 'lecturerId', 'state', '-startsAt', '-_id'),
  ofEnterprise: index('tenantId', 'enterpriseId', 'state', '-startsAt', '-_id'),
  ofYear: index('tenantId', 'year', 'state', '-startsAt', '-_id'),
}

const talkCollection = { name: 'talks', indexes: talkIndexes } as const

/** All of the tenant's. */
export const talks = collection<TalkDocument, keyof typeof talkIndexes>({
  ...talkCollection,
  scope: 'tenant',
})

/** The same talks as their lecturer sees them. */
export const ownTalks = collection<TalkDocument, keyof typeof talkIndexes>({
  ...talkCollection,
  scope: 'member',
})

/** What a cadre's enterprises have asked for. */
export const ofEnterprise = { role: 'cadre', kind: 'enterprise', field: 'enterpriseId' } as const

/** The same talks as a cadre sees them: those that his enterprises have asked for. */
export const enterpriseTalks = collection<TalkDocument, keyof typeof talkIndexes>({
  ...talkCollection,
  scope: ofEnterprise,
})

/** What a year's talks come to; `_id` follows from tenant and year. */
export type TalkYear = Stored & { readonly held: number; readonly listeners: number }

export const talkYears = collection<TalkYear>({ name: 'talkYears', scope: 'tenant', indexes: {} })
