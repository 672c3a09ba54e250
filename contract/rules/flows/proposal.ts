/** What two admins have to want. It is no flow: nothing is left of a proposal once it is settled. */
export const proposalWords = { steps: { propose: '提出', confirm: '确认办理', withdraw: '撤回' } } as const
