import type { Role, ScopeKind } from './roles'

/** What a role is called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  cadre: '企业工会干部',
  admin: '镇总工会管理员',
  verifier: '核销员',
}

/** The same, where it is known what the role covers: who looks after a branch writes its courses. */
export const roleWords = (role: Role, scopeKind: ScopeKind): string => {
  if (role !== 'cadre') return ROLE_WORDS[role]
  return scopeKind === 'branch' ? '分院干部' : scopeKind === 'village' ? '村社工会干部' : ROLE_WORDS.cadre
}
