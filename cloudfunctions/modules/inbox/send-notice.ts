import { noticeKinds, pageOfThing } from '@contract/notice-kinds'
import { cloud } from '../../kernel/database'
import { describeError } from '../../kernel/errors'
import type { NoticeDocument } from '../../kernel/notices'
import { openText } from '../../kernel/secret-text'
import { within } from '../../kernel/within'
import { valuesOf } from './rules'
import type { NoticeTemplate, RecipientDocument } from './store'

const MAX_WAIT_MS = 5_000

/** WeChat: the person has not agreed, or no longer does. */
const NOT_AGREED = 43101
/** WeChat has sent nothing and may do so later: busy, or too many calls. */
const LATER: ReadonlySet<unknown> = new Set([-1, 45009])
/** WeChat has sent nothing and never will: openid, template, values, page, and a missing permission. */
const NEVER: ReadonlySet<unknown> = new Set([40003, 40037, 41030, 47003, -604101])

/** `lost`: WeChat may have sent it or not, nobody knows. */
export type Outcome = {
  readonly kind: 'sent' | 'unasked' | 'later' | 'never' | 'lost'
  readonly cause: string | null
}

type Send = { subscribeMessage: { send(message: object): Promise<unknown> } }
/** An environment may serve several mini-programs: WeChat is told whose message it is. */
const openApiOf = cloud.openapi as unknown as (options: { appid: string }) => Send

const outcomeOf = (error: unknown): Outcome => {
  const { errCode } = Object(error) as { errCode?: unknown }
  const cause = typeof errCode === 'number' ? String(errCode) : describeError(error)
  if (errCode === NOT_AGREED) return { kind: 'unasked', cause }
  if (LATER.has(errCode)) return { kind: 'later', cause }
  return { kind: NEVER.has(errCode) ? 'never' : 'lost', cause }
}

/** Hands one message to WeChat and says what came of it. */
export const sendNotice = async (
  { kind, subjectId, facts }: NoticeDocument,
  { memberId, appId, openIdSealed }: RecipientDocument,
  template: NoticeTemplate,
): Promise<Outcome> => {
  try {
    const message = {
      touser: openText(openIdSealed, memberId),
      templateId: template.templateId,
      page: pageOfThing[noticeKinds[kind].thing](subjectId),
      data: valuesOf(template, facts),
    }
    await within(MAX_WAIT_MS, openApiOf({ appid: appId }).subscribeMessage.send(message))
    return { kind: 'sent', cause: null }
  } catch (error) {
    return outcomeOf(error)
  }
}
