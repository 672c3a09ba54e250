import { contract } from '@contract/contract'
import type { NoticeKind } from '@contract/notice-kinds'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { type NoticeTemplatesDocument, noticeTemplates, type RecipientDocument, recipients } from './store'

/** Every kind there is a template for, with what is left of it. */
export const subscriptionsOf = (
  known: NoticeTemplatesDocument | null,
  recipient: Pick<RecipientDocument, 'left' | 'identityId'> | null,
  identityId: string,
) => {
  const left = recipient?.identityId === identityId ? recipient.left : {}
  const subscriptions = Object.entries(known?.templates ?? {}).map(([name, { templateId }]) => {
    const kind = name as NoticeKind
    return { kind, templateId, left: left[kind] ?? 0 }
  })
  return { subscriptions }
}

/** What the caller can be told through WeChat, and how much of it he has agreed to. */
export const overview = procedure(contract.inbox.overview, { allow: member }, async ({ actor }) => {
  const [known, recipient] = await Promise.all([
    noticeTemplates.findScoped(actor, actor.tenantId),
    recipients.findScoped(actor, actor.memberId),
  ])
  return subscriptionsOf(known, recipient, actor.identityId)
})
