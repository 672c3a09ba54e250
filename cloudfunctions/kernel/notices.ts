import type { NoticeKind } from '@contract/notice-kinds'
import { collection, type Stored } from './collection'
import { index } from './database-index'

/** What a notice can say: `at` and other moments are epoch milliseconds. */
export type Facts = Readonly<Record<string, string | number>>

/**
 * 通知: goes new → due → sending → sent, or ends as unasked (no consent), superseded (a later one about the same
 * thing says more) or failed. `new`: not in 消息 yet. What is `sending` was claimed by a run and may have reached
 * WeChat: it is never sent again.
 */
export type NoticeDocument = Stored & {
  readonly memberId: string
  readonly kind: NoticeKind
  /** The id of the thing it is about. */
  readonly subjectId: string
  readonly facts: Facts
  readonly state: 'new' | 'due' | 'sending' | 'sent' | 'unasked' | 'superseded' | 'failed'
  /** Due: not sent before. Sending: given up after. */
  readonly dueAt: number
  readonly tries: number
  readonly createdAt: number
  readonly settledAt: number | null
  /** WeChat's error code, or our word for why it failed. */
  readonly cause: string | null
}

export const notices = collection<NoticeDocument, 'byDue' | 'byAge'>({
  name: 'notices',
  scope: 'system',
  indexes: {
    byAge: index('createdAt', '_id'),
    byDue: index('state', 'dueAt', '_id'),
  },
})
