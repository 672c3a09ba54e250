/** 企业工会干部 · 镇总工会 · 核销员 */
export const roles = ['cadre', 'admin', 'verifier'] as const
export type Role = (typeof roles)[number]

/** What a role can cover: the whole tenant, an enterprise, a village or community, an academy branch, a pick-up point. */
export const scopeKinds = ['tenant', 'enterprise', 'village', 'branch', 'pickUpPoint'] as const
export type ScopeKind = (typeof scopeKinds)[number]

/** Which kinds of things each role is given for. */
export const scopesOfRole = {
  admin: ['tenant'],
  cadre: ['enterprise', 'village', 'branch'],
  verifier: ['pickUpPoint'],
} as const satisfies Readonly<Record<Role, readonly ScopeKind[]>>
