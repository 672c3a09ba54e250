/** A browser cannot change the screen's light. */
export const lightUp = (): (() => void) => () => undefined
