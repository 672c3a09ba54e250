/** What a time is again once nobody asks for it. */
export const NOT_ASKED = {
  topic: null,
  enterpriseId: null,
  enterpriseName: null,
  place: null,
  contact: null,
  listeners: null,
  askedBy: null,
} as const
