/** Most bytes of a picture in a ticket. */
export const MAX_PICTURE_BYTES = 2 * 1024 * 1024

const SIGNATURES = [
  { ending: 'jpg', bytes: [0xff, 0xd8, 0xff] },
  { ending: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const

export type PictureEnding = (typeof SIGNATURES)[number]['ending']

/** What a picture is by its first bytes, whatever its name says; null where it is neither JPEG nor PNG. */
export const pictureKind = (bytes: Uint8Array): PictureEnding | null =>
  SIGNATURES.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))?.ending ?? null
