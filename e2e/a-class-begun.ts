import { turnHash } from '../cloudfunctions/kernel/turn'
import type { Input } from '../contract/contract'
import { seatSource, spokenOfHash, spokenSource, spokenStep } from '../contract/rules/class-qr'
import { turnOfHash, turnSource, turnStep } from '../contract/rules/turn'
import { aClass } from './a-class'
import { dataOf, type Town } from './town'

const MINUTE_MS = 60_000

/** Where `sun` stands who sets the place of a class. */
export const AT_CLASS = { latitude: 29_790_000, longitude: 121_560_000, radiusMetres: 200 } as const

/** A class that begins in half an hour: one can check in already. Those who are named have a seat. */
export const aClassToday = async (
  town: Town,
  handles: readonly string[],
  changed: Partial<Input<'class.plan'>> = {},
): Promise<{ readonly sessionId: string }> => {
  const startsAt = town.cloud.clock.now() + 30 * MINUTE_MS
  const { sessionId } = await aClass(town, { startsAt, signUpUntil: startsAt - MINUTE_MS, ...changed })
  for (const handle of handles) dataOf(await town.as(handle).mutate('class.enrol', { sessionId }))
  return { sessionId }
}

const seedOf = async (town: Town, sessionId: string): Promise<string> =>
  dataOf(await town.as('sun').call('class.door', { sessionId })).seed

/** What a member sees who scans the screen now. */
export const scanned = async (town: Town, sessionId: string) => {
  const at = town.cloud.clock.now()
  const turn = turnOfHash(turnHash(turnSource(await seedOf(town, sessionId), turnStep(at))))
  return { by: 'qr', turn, at } as const
}

/** What a member sees who scans the card on a seat now. */
export const scannedOn = async (town: Town, sessionId: string, seat: number) => {
  const word = turnOfHash(turnHash(seatSource(await seedOf(town, sessionId), seat)))
  return { by: 'seat', seat, word, at: town.cloud.clock.now() } as const
}

/** The code that is read out now. */
export const spoken = async (town: Town, sessionId: string) => {
  const step = spokenStep(town.cloud.clock.now())
  const code = spokenOfHash(turnHash(spokenSource(await seedOf(town, sessionId), step)))
  return { by: 'spoken', code } as const
}

/** Has somebody scan the screen and check in. */
export const checkInBy = async (town: Town, handle: string, sessionId: string) =>
  town.as(handle).mutate('class.checkIn', { sessionId, seen: await scanned(town, sessionId) })
