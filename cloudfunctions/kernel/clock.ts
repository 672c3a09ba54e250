/** The kernel's clock, epoch milliseconds. Time never comes from a client or from the database. */
export const clock = { now: (): number => Date.now() }
