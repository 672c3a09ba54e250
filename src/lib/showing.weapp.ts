/** A camera sees the screen for itself. */
export const show = (): void => undefined
