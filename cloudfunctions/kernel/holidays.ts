/**
 * Days off and make-up working days, as the State Council's office announces them, usually in November for the year
 * after. Add a year when its notice is out; of 2027 none was known when this file was last looked at, 2026-11-21.
 *
 * - 2025: 国办发明电〔2024〕12号, 12 November 2024, https://m.gmw.cn/2024-11/12/content_1303894933.htm
 * - 2026: 国办发明电〔2025〕7号, 4 November 2025, https://politics.gmw.cn/2025-11/04/content_38391083.htm
 */
type YearOfHolidays = {
  /** First and last day off, both included. */
  readonly off: readonly (readonly [from: string, to: string])[]
  /** Saturdays and Sundays on which people work. */
  readonly makeUp: readonly string[]
}

export const holidays: ReadonlyMap<number, YearOfHolidays> = new Map([
  [
    2025,
    {
      off: [
        ['2025-01-01', '2025-01-01'],
        ['2025-01-28', '2025-02-04'],
        ['2025-04-04', '2025-04-06'],
        ['2025-05-01', '2025-05-05'],
        ['2025-05-31', '2025-06-02'],
        ['2025-10-01', '2025-10-08'],
      ],
      makeUp: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    },
  ],
  [
    2026,
    {
      off: [
        ['2026-01-01', '2026-01-03'],
        ['2026-02-15', '2026-02-23'],
        ['2026-04-04', '2026-04-06'],
        ['2026-05-01', '2026-05-05'],
        ['2026-06-19', '2026-06-21'],
        ['2026-09-25', '2026-09-27'],
        ['2026-10-01', '2026-10-07'],
      ],
      makeUp: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    },
  ],
])
