/** 成绩: what members earn points for outside of the academy's own modules, entered by hand and verified. */
export const claimRules = ['CONTEST_JOIN', 'CONTEST_WIN', 'SKILL_UP', 'MENTOR_GRAD'] as const
export type ClaimRule = (typeof claimRules)[number]

/** Most pictures beside the words. */
export const MAX_CLAIM_PICTURES = 3
