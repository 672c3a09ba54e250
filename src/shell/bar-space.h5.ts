/** A browser has its own bars: nothing to keep clear. */
export const barSpace = () => ({ top: 0, row: 52, capsule: 0 })
