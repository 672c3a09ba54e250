import type { Audience } from '@contract/announcement'
import { impossible } from '@contract/rules/impossible'
import { ROLE_WORDS } from '@contract/rules/role-words'
import type { Actor } from '../../kernel/actor'
import { enterprises } from '../member/module'
import { villages } from '../organisation/module'

/** Whom an announcement is for, in words. @throws NOT_FOUND where the tenant has no such village or enterprise */
export const audienceNameOf = async (actor: Actor, audience: Audience): Promise<string> => {
  switch (audience.kind) {
    case 'all':
      return '全体会员'
    case 'role':
      return ROLE_WORDS[audience.role]
    case 'village':
      return (await villages.getScoped(actor, audience.villageId)).name
    case 'enterprise':
      return (await enterprises.getScoped(actor, audience.enterpriseId)).name
    default:
      return impossible(audience)
  }
}
