import type { SwitchableModule } from '@contract/modules'
import { useEffect, useSyncExternalStore } from 'react'

type Off = readonly SwitchableModule[]

/** What the server said last. Until it has said anything, everything is shown: the calls refuse anyway. */
let off: Off = []
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const remember = (told: Off): void => {
  if (told.join() === off.join()) return
  off = told
  for (const listener of listeners) listener()
}

/**
 * Whether the entries of a module are shown.
 * @param told `modulesOff` of an answer that has just come, for the screens that get one
 */
export const useModules = (told?: Off): ((module: SwitchableModule) => boolean) => {
  useEffect(() => {
    if (told) remember(told)
  }, [told])
  const current = useSyncExternalStore(
    subscribe,
    () => off,
    () => off,
  )
  return (module) => !(told ?? current).includes(module)
}
