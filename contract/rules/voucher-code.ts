/** Signs of a voucher's code: nothing that is mistaken for something else when read aloud (no 0, O, 1, I). */
export const CODE_SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
export const CODE_LENGTH = 8

/** A voucher's code as the server takes it. */
export const voucherCode = /^[2-9A-HJ-NP-Z]{8}$/

/**
 * The code in what was typed: in any case, with blanks or dashes.
 * @returns null where it can be no voucher
 */
export const codeOfText = (text: string): string | null => {
  const code = text.toUpperCase().replace(/[\s-]/g, '')
  return voucherCode.test(code) ? code : null
}
