import { everyModule, noThings } from './modules/every-module'
import type { Ids } from './modules/needs'
import { dataOf, type Town } from './town'

type Merged<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never
type OfKind<K extends keyof Ids> = {
  [M in keyof typeof noThings]: (typeof noThings)[M] extends Readonly<Record<K, infer V>> ? V : never
}[keyof typeof noThings]

/** Everything of one tenant that a call can name: what is one member's own, and what his whole tenant shares. */
export type Things = {
  readonly [K in keyof Required<Ids>]: Readonly<Record<keyof Merged<OfKind<K>> & string, string>>
}

const merged = (all: readonly Ids[]): Things => ({
  own: Object.assign({}, ...all.map(({ own }) => own)),
  shared: Object.assign({}, ...all.map(({ shared }) => shared)),
})

/** Things of the right form that nobody has. */
export const missingThings = (): Things => merged(Object.values(noThings))

/** Stands in the victim's own words; in no reply to a stranger. */
const CANARY = '金丝雀的话'

/**
 * Lets `lin` of 一舟 in 姜山 have one of everything, alive: each would answer to who may see it. @param text his words
 */
export const victimsThings = async (town: Town, text = CANARY): Promise<Things> => {
  const { member } = dataOf(await town.as('lin').call('member.whoAmI', {}))
  const { memberId } = member ?? (await town.bind('lin'))
  const left: Ids[] = []
  for (const module of Object.values(everyModule))
    if ('leave' in module) left.push(await module.leave(town, { memberId, text }))
  return merged(left)
}

/** What he leaves behind besides, that no call can name. */
export const leaveTheRest = async (town: Town, things: Things): Promise<void> => {
  for (const { leaveRest } of Object.values(everyModule)) await leaveRest?.(town, things)
}
