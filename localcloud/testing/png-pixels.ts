import { inflateSync } from 'node:zlib'

/** Pixels of a square PNG whose rows are not filtered, which is all that the local cloud draws. */
export const pixelsOf = (base64: string) => {
  const png = Buffer.from(base64, 'base64')
  const width = png.readUInt32BE(16)
  const data: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('ascii', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const rows = inflateSync(Buffer.concat(data))
  const pixels = Buffer.alloc(width * width * 4)
  for (let y = 0; y < width; y += 1) {
    if (rows[y * (1 + width * 4)] !== 0) throw new Error(`row ${y} is filtered`)
    rows.copy(pixels, y * width * 4, y * (1 + width * 4) + 1, (y + 1) * (1 + width * 4))
  }
  return { data: new Uint8Array(pixels), width, height: png.readUInt32BE(20) }
}
