import { indexOfText } from '../../kernel/secret-text'

/** The word by which a roster line is found from a phone number. */
export const phoneIndexOf = (phone: string): string => indexOfText('phone', phone)

/** A roster code counts only together with the phone it was printed for. */
export const rosterCodeIndexOf = (phone: string, code: string): string =>
  indexOfText('rosterCode', `${phone}/${code}`)
