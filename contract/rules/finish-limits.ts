/** What the conditions of a certificate can be. */
export const finishLimits = {
  /** Whole hours in class that a course can ask for. */
  hours: 40,
} as const
