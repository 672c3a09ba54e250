import type { Audience } from '@contract/announcement'
import { ROLE_WORDS } from '@contract/rules/role-words'
import type { Actor } from '../../kernel/actor'
import { enterprises } from '../member/module'
import { villages } from '../organisation/module'

/** Whom an announcement is for, in words. @throws NOT_FOUND where the tenant has no such village or enterprise */
export const audienceNameOf = async (actor: Actor, audience: Audience): Promise<string> => {
  if (audience.kind === 'all') return '全体会员'
  if (audience.kind === 'role') return ROLE_WORDS[audience.role]
  if (audience.kind === 'village') return (await villages.getScoped(actor, audience.villageId)).name
  return (await enterprises.getScoped(actor, audience.enterpriseId)).name
}
