import type { Cloud } from '../localcloud/cloud'
import { sampleWorkers } from '../localcloud/seed/content/roster'
import { appIdOf, rosterDocuments } from '../localcloud/seed/documents'

/** The block of made-up phone numbers for those who are hired; the seed uses the first ones. */
const BLOCK = 900
const ENTERPRISE = 'yizhou'
const TENANT = 'jiangshan'

/** Puts made-up workers on a roster and makes them people who can call. @returns their handles */
export const hire = (cloud: Cloud, count: number): string[] => {
  const workers = sampleWorkers(ENTERPRISE, count, BLOCK)
  cloud.database.insert('rosterLines', rosterDocuments(workers))
  const hired = workers.map(({ name, phone, rosterCode }, at) => ({
    handle: `hired-${at + 1}`,
    name,
    phone,
    appid: appIdOf(TENANT),
    openid: `o-hired-${at + 1}`,
    roster: { phone, rosterCode },
  }))
  cloud.setPeople([...cloud.people, ...hired])
  return hired.map(({ handle }) => handle)
}
