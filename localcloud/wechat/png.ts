import { deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Bit depth 8, colour type 6 (RGBA), and the only methods there are. */
const FORMAT = Buffer.from([8, 6, 0, 0, 0])

const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const chunk = (type: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'ascii'), data])
  return Buffer.concat([uint32(data.length), named, uint32(crcOf(named))])
}

/** A colour with its opacity, each 0 to 255. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number]

/** A square picture of so many pixels a side. */
export const squarePng = (side: number, colourAt: (x: number, y: number) => Rgba): Buffer => {
  const rows = Buffer.alloc(side * (1 + side * 4))
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) rows.set(colourAt(x, y), y * (1 + side * 4) + 1 + x * 4)
  const header = Buffer.concat([uint32(side), uint32(side), FORMAT])
  const data = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([SIGNATURE, ...data])
}
