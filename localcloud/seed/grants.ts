import type { Grant } from '../../cloudfunctions/kernel/grant'
import { ids } from '../../cloudfunctions/kernel/ids'
import type { Cloud } from '../cloud'
import type { DemoPerson } from './content/people'

/** Puts roles on the account of one person, in place of those that were there. */
export const setGrants = async (cloud: Cloud, handle: string, grants: readonly Grant[]): Promise<void> => {
  const person = cloud.people.find((candidate) => candidate.handle === handle)
  if (!person) throw new Error(`nobody here is called ${handle}`)
  const _id = ids.derived('identity', person.appid, person.openid)
  const updated = await cloud.database.update('identities', { _id }, { $set: { grants } })
  if (updated !== 1) throw new Error(`${handle} has no account yet`)
}

/** The roles that an academy starts with: nobody gave them. */
export const giveRoles = async (cloud: Cloud, people: readonly DemoPerson[]): Promise<void> => {
  const from = cloud.clock.now()
  for (const { handle, grants = [] } of people) {
    if (grants.length === 0) continue
    await setGrants(
      cloud,
      handle,
      grants.map((grant) => ({ ...grant, from, to: null, grantedBy: null })),
    )
  }
}
