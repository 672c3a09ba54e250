import { system } from '../../kernel/actor'
import { clock } from '../../kernel/clock'
import { readDocument } from '../../kernel/database'
import { claim } from './claim'
import { type Outcome, sendNotice } from './send-notice'
import { settle } from './settle'
import { type NoticeDocument, type NoticeTemplatesDocument, notices, noticeTemplates } from './store'

/** Notices in one run: each takes about twelve requests, and a function has 60 seconds. */
const MAX_NOTICES = 50

const oldest = (state: 'due' | 'sending') =>
  notices.page(system, {
    index: 'byDue',
    equals: { state },
    limit: MAX_NOTICES,
    fields: ['dueAt', 'tries', 'memberId', 'kind'],
  })

/** What a run claimed and never settled may have reached WeChat: it is not sent again, and stays visible as failed. */
const giveUp = async (now: number): Promise<void> => {
  const { rows } = await oldest('sending')
  for (const row of rows)
    if (row.dueAt <= now) await settle(row as NoticeDocument, { kind: 'lost', cause: 'NO_OUTCOME' }, now)
}

const templatesOf = (tenantId: string): Promise<NoticeTemplatesDocument | null> =>
  readDocument<NoticeTemplatesDocument>(noticeTemplates.name, tenantId)

/** @returns what came of it; null where there was nothing to send */
const deliver = async (noticeId: string, now: number): Promise<Outcome['kind'] | null> => {
  const claimed = await claim(noticeId, now)
  if (!claimed) return null
  const { notice, recipient } = claimed
  const template = (await templatesOf(notice.tenantId))?.templates[notice.kind]
  const outcome: Outcome = template
    ? await sendNotice(notice, recipient, template)
    : { kind: 'never', cause: 'NO_TEMPLATE' }
  await settle(notice, outcome, clock.now())
  return outcome.kind
}

/**
 * The timer's job: tells members through WeChat what happened, the oldest first. Each notice is handed to WeChat
 * at most once unless WeChat itself said that it did not take it. A run in which WeChat is busy or silent ends,
 * so that a long queue does not outlive the function.
 *
 * @returns how many were sent
 */
export const deliverNotices = async (now: number): Promise<number> => {
  await giveUp(now)
  const { rows } = await oldest('due')
  let sent = 0
  for (const { _id, dueAt } of rows) {
    if (dueAt > now) break
    const outcome = await deliver(_id, now)
    if (outcome === 'sent') sent += 1
    if (outcome === 'later' || outcome === 'lost') break
  }
  return sent
}
