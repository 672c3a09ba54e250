import type { Role } from '@contract/rules/roles'

/** What a role is called in a message to who holds it. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  cadre: '企业工会干部',
  admin: '镇总工会管理员',
  verifier: '核销员',
}
