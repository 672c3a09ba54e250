import { ids } from '../../kernel/ids'

/** The page of a member as a lecturer, whether or not he is one. */
export const lecturerIdOf = (memberId: string): string => ids.derived('lecturer', memberId)
