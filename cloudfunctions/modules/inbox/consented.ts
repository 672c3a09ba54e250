import { contract } from '@contract/contract'
import type { NoticeKind } from '@contract/notice-kinds'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { sealText } from '../../kernel/secret-text'
import { subscriptionsOf } from './overview'
import { noticeTemplates, type RecipientDocument, recipients } from './store'

/** More than these lie unused with WeChat; nobody needs to be counted further. */
const MAX_LEFT = 50

const added = (left: RecipientDocument['left'], kinds: readonly NoticeKind[]): RecipientDocument['left'] => ({
  ...left,
  ...Object.fromEntries(kinds.map((kind) => [kind, Math.min(MAX_LEFT, (left[kind] ?? 0) + 1)])),
})

/**
 * Counts what the phone reported as agreed to. The ledger only saves calls that WeChat would refuse: WeChat
 * itself decides, so a false report brings nobody a message.
 */
export const consented = procedure(
  contract.inbox.consented,
  { allow: member, rate: { limit: 30, windowSeconds: 600 } },
  async ({ actor, tenant, input, openId, transact }) => {
    const { memberId, identityId, tenantId } = actor
    const known = await noticeTemplates.findScoped(actor, tenantId)
    const kinds = input.kinds.filter((kind) => known?.templates[kind])

    return transact(async (tx) => {
      const before = await tx.get(recipients, memberId)
      // Another account of this member agreed before: its consents do not let this one be told anything.
      const same = before?.identityId === identityId
      const left = added(same ? before.left : {}, kinds)
      const account = { identityId, appId: tenant.appId, openIdSealed: sealText(openId, memberId) }
      if (!before) await tx.add(recipients, { _id: memberId, tenantId, memberId, ...account, left })
      else await tx.update(recipients, memberId, same ? { left } : { ...account, left })
      return subscriptionsOf(known, { identityId, left }, identityId)
    })
  },
)
