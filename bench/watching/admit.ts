import { ids } from '../../cloudfunctions/kernel/ids'
import type { Town } from '../../e2e/town'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'

export type Admitted = { readonly handle: string; readonly memberId: string }

const TENANT = 'jiangshan'

/** Made-up workers who are bound already: how they came to be is measured elsewhere. */
export const admit = ({ hire, cloud }: Town, count: number): Admitted[] => {
  const handles = new Set(hire(count))
  const people = cloud.people.filter(({ handle }) => handles.has(handle))
  const admitted = people.map(({ handle, appid, openid }) => ({
    handle,
    memberId: `member-${handle}`,
    identityId: ids.derived('identity', appid, openid),
  }))
  cloud.database.insert(
    'identities',
    admitted.map(({ identityId, memberId }) => ({
      ...{ _id: identityId, tenantId: TENANT, memberId, enterpriseId: 'yizhou', grants: [] },
      ...{ guideVersion: GUIDE_VERSION, consentedAt: cloud.clock.now() },
    })),
  )
  return admitted.map(({ handle, memberId }) => ({ handle, memberId }))
}

/** Seconds that the academy holds a member to have watched, by lesson. */
export const creditOf = ({ cloud }: Town, memberId: string): ReadonlyMap<string, number> =>
  new Map(
    cloud.database
      .find('watchProgress', { tenantId: TENANT, memberId })
      .map(({ lessonId, watchedSeconds }) => [String(lessonId), Number(watchedSeconds)]),
  )
