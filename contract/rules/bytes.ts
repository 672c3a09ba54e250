/** Bytes of texts, for phones whose JavaScript has neither TextEncoder nor atob. */

/** A text as UTF-8. */
export const utf8Bytes = (text: string): Uint8Array => {
  const escaped = encodeURIComponent(text).match(/%[0-9A-F]{2}|[^%]/g) ?? []
  return Uint8Array.from(escaped, (part) =>
    part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  )
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** What a base64url text stands for; null where a sign is none of its alphabet. */
export const base64UrlBytes = (text: string): Uint8Array | null => {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const sign of text) {
    const value = SIGNS.indexOf(sign)
    if (value < 0) return null
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return Uint8Array.from(bytes)
}
