import type { Audience } from '@contract/announcement'
import type { Role } from '@contract/rules/roles'

export const AUDIENCE_WORDS: readonly (readonly [Audience['kind'], string])[] = [
  ['all', '全体会员'],
  ['village', '一个村社'],
  ['enterprise', '一家企业'],
  ['role', '一种角色'],
]

const roles: readonly (readonly [Role, string])[] = [
  ['cadre', '企业工会干部'],
  ['verifier', '核销员'],
  ['admin', '镇总工会管理员'],
]

export const ROLE_CHOICES = roles.map(([role, words]) => ({
  id: role,
  words,
  audience: { kind: 'role' as const, role },
}))
