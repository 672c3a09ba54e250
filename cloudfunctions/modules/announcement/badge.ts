import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { unreadOf } from './unread'

/** The number at 消息. */
export const badge = procedure(
  contract.announcement.badge,
  { allow: member },
  async ({ actor, tenant, now }) => ({ unread: await unreadOf(actor, tenant, now) }),
)
