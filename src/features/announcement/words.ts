import type { Audience } from '@contract/announcement'
import type { Role } from '@contract/rules/roles'
import type { Option } from '@/lib/form/field'

export const AUDIENCES: readonly Option<Audience['kind']>[] = [
  { value: 'all', words: '全体会员' },
  { value: 'village', words: '一个村社' },
  { value: 'enterprise', words: '一家企业' },
  { value: 'role', words: '一种角色' },
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
