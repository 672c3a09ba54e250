import type { Audience } from '@contract/announcement'
import { alwaysOnModules, type SwitchableModule } from '@contract/modules'
import { type Actor, system } from './actor'
import { clock } from './clock'
import { collection, type Stored } from './collection'
import { database, readDocument } from './database'
import { uniqueIndex } from './database-index'
import { refusal } from './errors'
import type { Transaction } from './transaction'

/** One admin role in force; `to` as in its grant. */
export type AdminSeat = {
  readonly grantId: string
  readonly memberId: string
  readonly to: number | null
}

/** One of the newest announcements: enough to count it for whoever calls. */
export type AnnouncementMark = { readonly id: string; readonly at: number; readonly audience: Audience }

/** A union that runs an academy in a mini-program of its own. Its `_id` equals its `tenantId`. */
export type TenantDocument = Stored & {
  readonly appId: string
  readonly name: string
  readonly academyName: string
  /** The privacy guide in force. */
  readonly guideVersion: number
  /** Modules that are switched off: their entries are hidden and their calls refused. */
  readonly modulesOff: readonly SwitchableModule[]
  /** Who holds the admin role, kept beside the grants so that one transaction can see whether one remains. */
  readonly admins: readonly AdminSeat[]
  /** Things of the catalogue that were taken down: a copy of them elsewhere is not shown either. */
  readonly takenDown: readonly string[]
  /** A few, newest first, so that a badge needs no further read. Missing where nothing was ever published. */
  readonly newestAnnouncements?: readonly AnnouncementMark[]
  /** Pick-up points where a phone may work without a network, and until when: see the mall's leases. */
  readonly offlineUntil: Readonly<Record<string, number>>
  /** All content is 示例数据. */
  readonly sample: boolean
}

const tenantCollection = { name: 'tenants', indexes: { byApp: uniqueIndex('appId') } } as const

export const tenants = collection<TenantDocument, 'byApp'>({ ...tenantCollection, scope: 'nobody' })

const everyTenant = collection<TenantDocument, 'byApp'>({ ...tenantCollection, scope: 'system' })

/** More unions than share one installation. */
const MAX_TENANTS = 100

/** The ids of all unions, for jobs that take one after the other. */
export const tenantIds = async (): Promise<string[]> => {
  const { rows } = await everyTenant.page(system, { index: 'byApp', limit: MAX_TENANTS, fields: ['appId'] })
  return rows.map(({ _id }) => _id)
}

/** Switches may be this old for reads; writes look them up anew. */
const CACHE_MS = 30_000
const cache = new Map<string, { readonly tenant: TenantDocument; readonly readAt: number }>()

/** The union behind a mini-program. @throws NOT_FOUND where no union is registered for it. */
export const tenantOfApp = async (appId: string, freshness: 'cached' | 'fresh'): Promise<TenantDocument> => {
  const known = cache.get(appId)
  if (freshness === 'cached' && known && Math.abs(clock.now() - known.readAt) < CACHE_MS) return known.tenant
  const { data } = await database.collection(tenants.name).where({ appId }).limit(1).get()
  const tenant = data[0] as TenantDocument | undefined
  if (!tenant) throw refusal('NOT_FOUND')
  cache.set(appId, { tenant, readAt: clock.now() })
  return tenant
}

/** True where the tenant has switched a module off. What nobody could get in without has no switch. */
export const isOff = ({ modulesOff }: TenantDocument, module: string): boolean =>
  !(alwaysOnModules as readonly string[]).includes(module) &&
  (modulesOff as readonly string[]).includes(module)

/** The same for a tenant that no caller has brought along; one that is gone has everything off. */
export const isOffIn = async (tenantId: string, module: string): Promise<boolean> => {
  const tenant = await readDocument<TenantDocument>(tenants.name, tenantId)
  return tenant === null || isOff(tenant, module)
}

/** The seats of admins that count at a moment. */
export const seatsAt = ({ admins }: TenantDocument, at: number): readonly AdminSeat[] =>
  admins.filter(({ to }) => to === null || at < to)

/** The actor's tenant as a transaction has it, for what must not be decided on an older one. */
export const tenantIn = async (tx: Transaction, { tenantId }: Actor): Promise<TenantDocument> => {
  const tenant = await tx.get(tenants, tenantId)
  if (!tenant) throw new Error(`tenant ${tenantId} of an actor is gone`)
  return tenant
}
