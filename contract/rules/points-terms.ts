/** When a member is told that points expire: days before the last one. */
export const pointsTerms = { firstReminderDays: 30, lastReminderDays: 7 } as const
