/** How much a member may note: the form counts down to it, the server refuses beyond it. */
export const noteLimits = { text: 500, inLesson: 200 } as const
