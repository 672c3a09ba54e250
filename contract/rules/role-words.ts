import type { Role, ScopeKind } from './roles'

/** What a role is called. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  cadre: '企业工会干部',
  admin: '镇总工会管理员',
  verifier: '核销员',
}

const CADRE_WORDS: Readonly<Record<ScopeKind, string>> = {
  ...{ enterprise: ROLE_WORDS.cadre, village: '村社工会干部', branch: '分院干部' },
  ...{ tenant: ROLE_WORDS.cadre, pickUpPoint: ROLE_WORDS.cadre },
}

/** The same, where it is known what the role covers: who looks after a branch writes its courses. */
export const roleWords = (role: Role, scopeKind: ScopeKind): string =>
  role === 'cadre' ? CADRE_WORDS[scopeKind] : ROLE_WORDS[role]
