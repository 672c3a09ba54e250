import { useSyncExternalStore } from 'react'

/** The two halves of the tab 积分. */
export type PointsHalf = 'account' | 'mall'

/** Kept here because switching to a tab page can carry no query. */
let half: PointsHalf = 'account'
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Chooses the half that the tab 积分 shows, now or when it is next opened. */
export const showPointsHalf = (chosen: PointsHalf): void => {
  half = chosen
  for (const listener of listeners) listener()
}

/** The half in force. */
export const usePointsHalf = (): PointsHalf =>
  useSyncExternalStore(
    subscribe,
    () => half,
    () => half,
  )
