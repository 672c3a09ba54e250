import type { Category, Cover } from '@contract/course'
import type { Stretch } from '@contract/rules/watched'
import { collection, type Stored } from '../../kernel/collection'
import { index, uniqueIndex } from '../../kernel/database-index'
import { ids } from '../../kernel/ids'

/** 播放会话: credit accrues only in here, from `openedAt` until the member opens the next one. */
export type PlaySession = Stored & {
  readonly memberId: string
  readonly lessonId: string
  readonly openedAt: number
  readonly closedAt: number | null
  readonly lastFlushAt: number
  /** Seconds credited in this session: a union, so a repeated or reordered flush adds nothing. */
  readonly credited: readonly Stretch[]
  /** Real milliseconds that the credited seconds took at their speeds. Never more than the session has lasted. */
  readonly spentMs: number
}

export const playSessions = collection<PlaySession>({ name: 'playSessions', scope: 'member', indexes: {} })

/** Which session of a member is open: `_id` = `memberId`, so that opening a second one meets the first. */
export type PlayHead = Stored & { readonly memberId: string; readonly sessionId: string }

export const playHeads = collection<PlayHead>({ name: 'playHeads', scope: 'nobody', indexes: {} })

/** 学习进度 of one member in one lesson, with what 接着看 shows of the lesson. */
export type ProgressDocument = Stored & {
  readonly memberId: string
  readonly lessonId: string
  readonly courseId: string
  readonly courseTitle: string
  readonly title: string
  readonly category: Category
  readonly cover: Cover
  readonly durationSeconds: number
  readonly watched: readonly Stretch[]
  readonly watchedSeconds: number
  readonly positionSeconds: number
  readonly completedAt: number | null
  readonly paidPoints: number | null
  /** `started` until completed: what 接着看 looks for; `untouched` where only its class is noted. */
  readonly state: 'untouched' | 'started' | 'completed'
  readonly updatedAt: number
  /** 1: completed, and not taken down yet for its member's certificate. Written with the completion, at no further request. */
  readonly toCount?: 0 | 1
  /** Whether he was at the class that it replays; missing where it replays none of his. */
  readonly ofClass?: 'attended' | 'missed'
  /** 1: more was watched than its lesson's chart has counted. Written with what was watched, at no further request. */
  readonly toChart?: 0 | 1
  /** What of it the chart has counted: see `parts.ts`. Missing before the first time. */
  readonly charted?: number
}

const progressCollection = {
  name: 'watchProgress',
  indexes: {
    latest: index('tenantId', 'memberId', 'state', '-updatedAt', '_id'),
    completed: index('tenantId', 'memberId', '-completedAt', '-_id'),
    ofCourse: uniqueIndex('tenantId', 'memberId', 'courseId', 'lessonId'),
    toCount: index('toCount', '_id'),
    toChart: index('toChart', '_id'),
  },
} as const

type ProgressIndex = keyof typeof progressCollection.indexes

export const progresses = collection<ProgressDocument, ProgressIndex>({
  ...progressCollection,
  scope: 'member',
})

/** The same progress as the timer sees it. */
export const everyProgress = collection<ProgressDocument, ProgressIndex>({
  ...progressCollection,
  scope: 'system',
})

export const progressId = (memberId: string, lessonId: string): string =>
  ids.derived('progress', memberId, lessonId)
