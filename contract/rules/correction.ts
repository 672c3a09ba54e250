/** Most points that one decision of two admins adds or takes. */
export const MOST_ADJUSTED = 1_000
