const { ACADEMY_TEST_DAY = '2026-11-24' } = process.env

/**
 * When the towns of tests begin: on an ordinary working day, so that what a test finds does not hang on the day on
 * which it is run. `ACADEMY_TEST_DAY` names another day; see `bench/calendar.ts`.
 */
export const FIRST_MOMENT = Date.parse(`${ACADEMY_TEST_DAY}T10:00:00+08:00`)

/** How far a town's clock has to be ahead of this machine's (ms) for the town to begin at a moment. */
export const aheadFor = (begins = FIRST_MOMENT): number => begins - Date.now()
