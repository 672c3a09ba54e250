/** Signs of a voucher's code: nothing that is mistaken for something else when read aloud (no 0, O, 1, I). */
export const CODE_SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
export const CODE_LENGTH = 8

/** A voucher's code as the server takes it. */
export const voucherCode = /^[2-9A-HJ-NP-Z]{8}$/

const HEAD = 'JLXY-V1-'

/** The text in a voucher's QR: the head tells a voucher from any other QR that a verifier scans by mistake. */
export const textOfCode = (code: string): string => `${HEAD}${code}`

/**
 * The code in what was scanned or typed: with or without the head, in any case, with blanks or dashes.
 * @returns null where it can be no voucher
 */
export const codeOfText = (text: string): string | null => {
  const plain = text.trim().toUpperCase()
  const code = (plain.startsWith(HEAD) ? plain.slice(HEAD.length) : plain).replace(/[\s-]/g, '')
  return voucherCode.test(code) ? code : null
}
