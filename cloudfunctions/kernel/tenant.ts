import { clock } from './clock'
import { collection, type Stored } from './collection'
import { database } from './database'
import { refusal } from './errors'

/** A union that runs an academy in a mini-program of its own. Its `_id` equals its `tenantId`. */
export type TenantDocument = Stored & {
  readonly appId: string
  readonly name: string
  readonly academyName: string
  /** The privacy guide in force. */
  readonly guideVersion: number
  /** Modules that are switched off: their entries are hidden and their calls refused. */
  readonly modulesOff: readonly string[]
  /** All content is 示例数据. */
  readonly sample: boolean
}

export const tenants = collection<TenantDocument, 'byApp'>({
  name: 'tenants',
  scope: 'kernel',
  indexes: { byApp: { keys: [['appId', 1]], unique: true } },
})

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
