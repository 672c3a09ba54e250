import { ids } from '../../cloudfunctions/kernel/ids'
import type { Replacement } from '../../config/tasks/bundle-functions'
import { GUIDE_VERSION } from '../../localcloud/seed/content/guide'
import type { WritingName } from '../modules/needs'
import { stillOf } from '../still'
import { stockUp } from '../stock-up'
import { dataOf, openTown } from '../town'
import { MEMBERS, REWARDS, rewardIds } from './model/model'

/** An autumn day like any other; years end and points expire within reach. */
const BEGINNING = Date.parse('2027-11-10T09:00:00+08:00')
/** The clerks of the sample town. A clock that is set back must not take their roles away. */
const CLERKS = {
  sun: { role: 'admin', scopeId: null },
  lu: { role: 'admin', scopeId: null },
  qian: { role: 'verifier', scopeId: 'hq-desk' },
  feng: { role: 'verifier', scopeId: 'yizhou-gate' },
} as const
const MONTH_MS = 30 * 86_400_000

/** What somebody hears: an answer, or nothing that he could rely on. */
export type Heard =
  | { readonly ok: true; readonly data: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly code: string }

/** A call of the function that was killed, as the client sees it. */
const CUT_SHORT: Heard = { ok: false, code: 'INTERNAL' }

/**
 * One town for all histories: three workers with little to redeem, clerks, and the state to go back to. Calls go
 * past the door, straight to the function: the door is tested elsewhere and costs a third of a call.
 */
export const openWorld = async (without?: readonly Replacement[]) => {
  const town = await openTown({ without })
  const { cloud } = town
  const handles = town.hire(MEMBERS)
  for (const handle of handles)
    dataOf(await town.as(handle).mutate('member.consent', { guideVersion: GUIDE_VERSION }))
  for (const reward of rewardIds) {
    const { stocked, yearLimit } = REWARDS[reward]
    await stockUp(cloud, reward, stocked)
    await cloud.database.update('rewards', { _id: reward }, { $set: { yearLimit } })
  }
  cloud.clock.set(BEGINNING - MONTH_MS)
  for (const [handle, grant] of Object.entries(CLERKS)) await town.grant(handle, grant)
  cloud.clock.set(BEGINNING)
  // What the sample's own documents have yet to be counted for would cost every history's timer a thousand requests.
  await cloud.fireTimers('timers')

  const send = async (who: string, procedure: WritingName, input: unknown, key?: string): Promise<Heard> => {
    const event = { procedure, input, ...(key !== undefined && { key }) }
    const answer = await cloud.call('academy', { person: who, event }).catch(() => null)
    return answer ? (answer.reply as Heard) : CUT_SHORT
  }

  /** The account that keys and tickets of a person are named by. */
  const identityOf = (handle: string): string => {
    const person = cloud.people.find((candidate) => candidate.handle === handle)
    return ids.derived('identity', person?.appid ?? '', person?.openid ?? '')
  }

  return {
    town,
    cloud,
    send,
    identityOf,
    handleOf: (member: number): string => handles[member] ?? '',
    now: (): number => cloud.clock.now(),
    reset: stillOf(cloud),
    close: () => town.close(),
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>
