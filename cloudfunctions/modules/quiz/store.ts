import type { WrittenQuestion } from '@contract/rules/quiz-check'
import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'
import { ids } from '../../kernel/ids'

export type Question = WrittenQuestion & { readonly questionId: string }

/** 测验 of one course, `_id` = the course's. Written while the course is a draft, put while it is published. */
export type QuizDocument = Stored & {
  readonly questions: readonly Question[]
  readonly passPercent: number
  readonly minutes: number
  /** One more with every change: a try of an older one does not count. */
  readonly edition: number
}

export const quizzes = collection<QuizDocument>({ name: 'quizzes', scope: 'tenant', indexes: {} })

/** What a try that was handed in came to. */
export type HandedIn = {
  readonly at: number
  /** By question, places in the author's order; what is missing was not answered. */
  readonly chosen: Readonly<Record<string, readonly number[]>>
  readonly right: number
  readonly of: number
  readonly percent: number
  readonly passed: boolean
}

export type Try = {
  readonly tryId: string
  /** Which order questions and choices stand in; it never leaves the server. */
  readonly seed: string
  readonly startedAt: number
  readonly endsAt: number
  readonly handedIn: HandedIn | null
}

/** Where a member stands in the quiz of one course; one document, so that two tries at once meet in it. */
export type StandingDocument = Stored & {
  readonly memberId: string
  readonly courseId: string
  readonly courseTitle: string
  /** The edition that the tries below are of. */
  readonly edition: number
  readonly tries: readonly Try[]
  readonly passedAt: number | null
  /** Passed with every question right. */
  readonly fullMark: boolean
  readonly paidPoints: number | null
  /** From when points that a day's cap put off can be paid; `NEVER` where nothing is due. */
  readonly payFrom: number
  /** 1: passed, and not taken down yet for the member's certificate. */
  readonly toCount: 0 | 1
}

/** Later than anything. */
export const NEVER = 8_640_000_000_000_000

const standingCollection = {
  name: 'quizStandings',
  indexes: {
    passed: index('tenantId', 'memberId', '-passedAt', '-_id'),
    toPay: index('payFrom', '_id'),
    toCount: index('toCount', '_id'),
  },
} as const

type StandingIndex = keyof typeof standingCollection.indexes

export const standings = collection<StandingDocument, StandingIndex>({
  ...standingCollection,
  scope: 'member',
})

/** The same standings as the timer sees them. */
export const everyStanding = collection<StandingDocument, StandingIndex>({
  ...standingCollection,
  scope: 'system',
})

export const standingId = (memberId: string, courseId: string): string =>
  ids.derived('quiz', memberId, courseId)
