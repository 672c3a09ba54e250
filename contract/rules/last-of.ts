/** The last one, undefined of none. `at(-1)` is missing from the iPhones that WeChat still runs on. */
export const lastOf = <T>(list: readonly T[]): T | undefined => list[list.length - 1]
