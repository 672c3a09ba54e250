import type { Input } from '@contract/contract'
import { within } from '@/lib/within'

/** A position as it is sent with a check-in. */
export type Position = NonNullable<Input<'class.checkIn'>['near']>

/** A position as phones and browsers give it: degrees, and metres that it may be off. */
type Measured = { readonly latitude: number; readonly longitude: number; readonly accuracy: number }

/** Nobody stands at the door and waits longer; a question that nobody answers counts as refused. */
export const POSITION_WAIT_MS = 8_000
const MILLION = 1_000_000
/** As much as the server takes. */
const MOST_METRES = 100_000

/** Asks the phone and puts its answer as it is sent: null where it refuses, is too slow, or says nothing usable. */
export const sentPosition = async (ask: () => Promise<Measured>): Promise<Position | null> => {
  try {
    const found = await within(POSITION_WAIT_MS, ask())
    if (![found.latitude, found.longitude, found.accuracy].every(Number.isFinite)) return null
    return {
      latitude: Math.round(found.latitude * MILLION),
      longitude: Math.round(found.longitude * MILLION),
      accuracyMetres: Math.min(MOST_METRES, Math.ceil(Math.max(0, found.accuracy))),
    }
  } catch {
    return null
  }
}
