import { system } from '../../kernel/actor'
import { clock } from '../../kernel/clock'
import { readDocument } from '../../kernel/database'
import type { SliceJob } from '../../kernel/jobs/job'
import { type NoticeDocument, notices } from '../../kernel/notices'
import { claim } from './claim'
import { quietHoursOf, quietUntil } from './quiet-hours'
import { type Outcome, sendNotice } from './send-notice'
import { settle } from './settle'
import { type NoticeTemplatesDocument, noticeTemplates } from './store'

/** Notices in one slice: each takes about twelve requests, and an answer of WeChat's that may be slow. */
const MAX_NOTICES = 10

const oldest = (state: 'due' | 'sending', limit = MAX_NOTICES) =>
  notices.page(system, {
    index: 'byDue',
    equals: { state },
    limit,
    fields: ['tenantId', 'dueAt', 'tries', 'memberId', 'kind'],
  })

/** What a run claimed and never settled may have reached WeChat: it is not sent again, and stays visible as failed. */
const giveUp = async (now: number): Promise<void> => {
  const { rows } = await oldest('sending')
  for (const row of rows)
    if (row.dueAt <= now) await settle(row as NoticeDocument, { kind: 'lost', cause: 'NO_OUTCOME' }, now)
}

const templatesOf = (tenantId: string): Promise<NoticeTemplatesDocument | null> =>
  readDocument<NoticeTemplatesDocument>(noticeTemplates.name, tenantId)

type Due = Pick<NoticeDocument, '_id' | 'tenantId'>

/** @returns what came of it; null where there was nothing to send */
const deliver = async ({ _id, tenantId }: Due, since: number): Promise<Outcome['kind'] | null> => {
  const known = await templatesOf(tenantId)
  const hours = quietHoursOf(known)
  // Others may have been slow: it can have become quiet meanwhile.
  const now = Math.max(since, clock.now())
  const claimed = await claim(_id, now, hours && quietUntil(now, hours))
  if (!claimed) return null
  const { notice, recipient } = claimed
  const template = known?.templates[notice.kind]
  const outcome: Outcome = template
    ? await sendNotice(notice, recipient, template)
    : { kind: 'never', cause: 'NO_TEMPLATE' }
  await settle(notice, outcome, clock.now())
  return outcome.kind
}

/**
 * The timer's job: tells members through WeChat what happened, the oldest first. Each notice is handed to WeChat
 * at most once unless WeChat itself said that it did not take it, and never in the union's quiet hours. A pass in which WeChat is busy or silent ends,
 * so that a long queue does not outlive the function.
 */
export const deliverNotices: SliceJob = {
  title: '发送微信服务通知',
  everyMinutes: 0,
  hasWork: async (now) => {
    const first = await Promise.all([oldest('sending', 1), oldest('due', 1)])
    return first.some(({ rows: [row] }) => row !== undefined && row.dueAt <= now)
  },
  work: async ({ now }) => {
    await giveUp(now)
    const { rows, nextCursor } = await oldest('due')
    let done = 0
    for (const row of rows) {
      if (row.dueAt > now) return { done, cursor: null }
      const outcome = await deliver(row, now)
      if (outcome === 'sent') done += 1
      if (outcome === 'later' || outcome === 'lost') return { done, cursor: null }
    }
    // What was handed over has left the list: the next slice begins at its head again.
    return { done, cursor: nextCursor === null ? null : 'more' }
  },
}
