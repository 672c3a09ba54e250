/** Whose talks a page is about. */
export const WHOSE_WORDS = { mine: '我的讲课', enterprise: '本企业约的讲课', all: '全部讲课' } as const
export type Whose = keyof typeof WHOSE_WORDS
