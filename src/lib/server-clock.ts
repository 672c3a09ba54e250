import { readStored, writeStored } from './storage'

const SLOT = 'clockAhead'
/** Smaller differences are the network's, not the clock's. */
const WORTH_KEEPING_MS = 5_000

let ahead: number | undefined

const known = (): number => {
  if (ahead !== undefined) return ahead
  const stored = readStored(SLOT)
  ahead = typeof stored === 'number' ? stored : 0
  return ahead
}

/** Every answer carries the server's time: how far it is ahead of this phone's is kept for when there is no network. */
export const heardServerTime = (at: number): void => {
  const now = at - Date.now()
  const isMoved = Math.abs(now - known()) > WORTH_KEEPING_MS
  ahead = now
  if (isMoved) writeStored(SLOT, now)
}

/** The server's clock, as far as this phone can tell. */
export const serverNow = (): number => Date.now() + known()
