/** Calls back when the tab is hidden or closed. */
export const onLeaving = (listener: () => void): (() => void) => {
  const onVisibility = () => {
    if (document.visibilityState === 'hidden') listener()
  }
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', listener)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', listener)
  }
}

/** Calls back when the browser is online again. */
export const onNetworkBack = (listener: () => void): (() => void) => {
  window.addEventListener('online', listener)
  return () => window.removeEventListener('online', listener)
}

/** Whether the browser's tab is hidden. */
export const isAway = (): boolean => document.visibilityState === 'hidden'
