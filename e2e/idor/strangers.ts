import { switchableModule } from '../../contract/modules'
import type { Person, Town } from '../town'

/** Longer than a switch may be remembered, shorter than a play session lives. */
const PAST_THE_CACHE_MS = 31_000

/** Somebody to whom the victim's things do not exist. */
export type Stranger = {
  readonly who: (town: Town) => Person
  /** Makes him what he is, when the victim has everything. */
  readonly arrange: (town: Town) => Promise<void>
  /** Is even what the victim's tenant shares not his? */
  readonly ofAnotherTenant: boolean
  /** The one code that he may read, where there is only one; null: as his own things demand. */
  readonly alwaysReads: (module: string) => string | null
}

const ordinary = { ofAnotherTenant: false, alwaysReads: () => null } as const
const asIs = async (): Promise<void> => undefined

const branch = { role: 'cadre', scopeKind: 'branch' } as const
const gate = { role: 'verifier', scopeId: 'yizhou-gate' } as const
const hasSwitch = (module: string): boolean =>
  (switchableModule.options as readonly string[]).includes(module)

export const strangers = {
  otherMember: {
    ...ordinary,
    who: (town) => town.as('he'),
    arrange: async (town) => void (await town.bind('he')),
  },
  /** Cadre of another enterprise and another branch, and verifier at another pick-up point. */
  otherEnterprise: {
    ...ordinary,
    who: (town) => town.as('qian'),
    arrange: (town) =>
      town.grant('qian', gate, { role: 'cadre', scopeId: 'huarui' }, { ...branch, scopeId: 'jiangshan-hq' }),
  },
  /** Cadre of another village, and verifier at another pick-up point. */
  otherVillage: {
    ...ordinary,
    who: (town) => town.as('feng'),
    arrange: (town) =>
      town.grant('feng', gate, { role: 'cadre', scopeKind: 'village', scopeId: 'jiangshan-village-2' }),
  },
  /** Holds everything there is to hold, in another tenant. */
  otherTenant: {
    ...ordinary,
    ofAnotherTenant: true,
    who: (town) => town.as('shen'),
    arrange: async (town) => {
      await town.bind('shen')
      const admin = { role: 'admin', scopeId: null } as const
      const hq = { ...branch, scopeId: 'jiashan-hq' }
      await town.grant('shen', admin, gate, { role: 'cadre', scopeId: 'fuding' }, hq)
    },
  },
  nobody: { ...ordinary, who: (town) => town.nobody, arrange: asIs, alwaysReads: () => 'NO_IDENTITY' },
  /** Held all that leads to the victim's things, until a moment ago. */
  expiredRole: {
    ...ordinary,
    who: (town) => town.as('xu'),
    arrange: async (town) => {
      await town.bind('xu')
      const to = town.cloud.clock.now() + 1_000
      const held = { to, scopeId: null, role: 'admin' } as const
      const desk = { to, scopeId: 'hq-desk', role: 'verifier' } as const
      const own = { ...branch, to, scopeId: 'yizhou-branch' }
      await town.grant('xu', held, desk, { to, scopeId: 'yizhou', role: 'cadre' }, own)
      town.cloud.clock.advance(1_000)
    },
  },
  /** The victim himself, where every module that has a switch is off: it has to be the last one. */
  moduleOff: {
    ...ordinary,
    who: (town) => town.as('lin'),
    arrange: async (town) => {
      const modulesOff = [...switchableModule.options]
      await town.cloud.database.update('tenants', { _id: 'jiangshan' }, { $set: { modulesOff } })
      town.cloud.clock.advance(PAST_THE_CACHE_MS)
    },
    alwaysReads: (module) => (hasSwitch(module) ? 'MODULE_OFF' : null),
  },
} as const satisfies Readonly<Record<string, Stranger>>

export type StrangerName = keyof typeof strangers
