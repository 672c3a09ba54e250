const STEP_MS = 10
const BOUND_MS = 8_000

/**
 * Polls until the condition holds and answers what it gave.
 * @throws after 8 s, with what `what` says was waited for
 */
export const waitUntil = async <Found>(
  condition: () => Found | undefined | false,
  what: () => string,
): Promise<Found> => {
  // The clock that tests move is not the one that bounds them.
  const startedAt = performance.now()
  for (;;) {
    const found = condition()
    if (found !== undefined && found !== false) return found
    if (performance.now() - startedAt > BOUND_MS) throw new Error(`waited in vain for ${what()}`)
    await new Promise((resolve) => setTimeout(resolve, STEP_MS))
  }
}
