/** How long a second admin has for a proposal. */
export const proposalTerms = { days: 7 } as const
