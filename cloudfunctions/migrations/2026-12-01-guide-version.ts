import type { Migration } from '../kernel/migrations/migration'

/** The privacy guide names what it had left out: everybody reads it once more, and agrees anew. */
export const guideVersion: Migration = {
  name: '2026-12-01-guide-version',
  collection: 'tenants',
  change: (tenant) => (Number(tenant.guideVersion) < 4 ? { guideVersion: 4 } : null),
}
