import type { Person, Town } from '../town'

const DESK = { role: 'verifier', scopeId: 'hq-desk' } as const
const ADMIN = { role: 'admin', scopeId: null } as const
const BRANCH = { role: 'cadre', scopeKind: 'branch', scopeId: 'yizhou-branch' } as const
const CADRE = { role: 'cadre', scopeId: 'yizhou' } as const

/** Everybody who tries a step. Whose the case is follows from the party: of `lin`, or of one who holds every role. */
export const parties = {
  owner: 'lin',
  ownerHoldingAll: 'lu',
  stranger: 'he',
  cadre: 'hu',
  admin: 'sun',
  verifier: 'qian',
  verifierElsewhere: 'feng',
  holdsAll: 'lu',
  /** Held every role until a moment ago. */
  hadAll: 'xu',
  /** Holds every role that there is to hold in another tenant. */
  otherTenant: 'shen',
  nobody: null,
} as const

export type PartyName = keyof typeof parties

export const ownerFor = (party: PartyName): 'lin' | 'lu' => (party === 'ownerHoldingAll' ? 'lu' : 'lin')

export const personOf = (town: Town, party: PartyName): Person => {
  const handle = parties[party]
  return handle ? town.as(handle) : town.nobody
}

/** Makes everybody what he is. */
export const arrangeParties = async (town: Town): Promise<void> => {
  for (const handle of ['lin', 'he', 'xu', 'shen']) await town.bind(handle)
  await town.grant('hu', CADRE, BRANCH)
  await town.grant('qian', DESK, { ...BRANCH, scopeId: 'jiangshan-hq' })
  await town.grant('lu', ADMIN, DESK, CADRE, BRANCH)
  const to = town.cloud.clock.now() + 1_000
  await town.grant('xu', { ...ADMIN, to }, { ...DESK, to }, { ...CADRE, to }, { ...BRANCH, to })
  await town.grant(
    'shen',
    ADMIN,
    { ...DESK, scopeId: 'yizhou-gate' },
    { ...CADRE, scopeId: 'fuding' },
    BRANCH,
  )
  town.cloud.clock.advance(1_000)
}
