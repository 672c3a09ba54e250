import type { SeatsDocument } from './seats-store'

/** What a change of the seats does to them. */
type Changed = {
  readonly capacity: number
  readonly free: number
  readonly freed: number
  readonly pending: SeatsDocument['pending']
  readonly pendingCount: number
  /** Who is the first to get one of the further seats; null where nobody waits. */
  readonly head: string | null
}

/**
 * Another number of seats. Further ones are `freed` where somebody waits, so that nobody who comes now gets them, and
 * the head of the list is pending, so that the timer promotes him should the call die after its commit. Only free
 * seats can be taken away.
 *
 * @returns null where more have a seat than there would be seats
 */
export const withCapacity = (places: SeatsDocument, capacity: number, now: number): Changed | null => {
  const more = capacity - places.capacity
  const { free, freed, pending, pendingCount } = places
  const [head = null] = places.queue
  if (free + more < 0) return null
  if (head === null || more <= 0)
    return { capacity, free: free + more, freed, pending, pendingCount, head: null }
  const known = head in pending
  return {
    ...{ capacity, free, freed: freed + more, head },
    pending: known ? pending : { ...pending, [head]: now },
    pendingCount: known ? pendingCount : pendingCount + 1,
  }
}
