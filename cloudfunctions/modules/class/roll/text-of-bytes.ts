/** Control characters that no list holds; a workbook or a picture has some in its first bytes. */
const isPlain = (text: string): boolean => !/[^\P{Cc}\t\r\n]/u.test(text)

/** The text where a person could have written it. */
const plain = (text: string): string | null => (isPlain(text) && text.trim() !== '' ? text : null)

/** What a table program writes: UTF-8, or what Excel in China writes where it is not told otherwise. */
const ENCODINGS = ['utf-8', 'gb18030'] as const

/** The text of a file, without its byte order mark; null where it is none. */
export const textOfBytes = (bytes: Uint8Array): string | null => {
  // 统一码文本 of Excel.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain(new TextDecoder('utf-16le').decode(bytes))
  for (const encoding of ENCODINGS) {
    try {
      return plain(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    } catch {
      // Not this one.
    }
  }
  return null
}
