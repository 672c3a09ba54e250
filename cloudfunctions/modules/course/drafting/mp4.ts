import { isMp4 } from '@contract/rules/video-kind'

const BOX_HEAD = 8
/** More boxes than a video has side by side: a file that has them is none. */
const MAX_BOXES = 1_000

type Box = { readonly type: string; readonly from: number; readonly to: number }

/** The boxes (ISO/IEC 14496-12) that lie side by side in a part of the file; those that reach beyond it are left out. */
const boxesIn = (file: Buffer, from: number, to: number): Box[] => {
  const boxes: Box[] = []
  for (let at = from; at + BOX_HEAD <= to && boxes.length < MAX_BOXES; ) {
    const short = file.readUInt32BE(at)
    const long = short === 1 && at + 16 <= to
    const size = long ? Number(file.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short
    if (size < BOX_HEAD || at + size > to) break
    boxes.push({ type: file.toString('latin1', at + 4, at + 8), from: at + (long ? 16 : 8), to: at + size })
    at += size
  }
  return boxes
}

/** Seconds by the movie header: 64-bit times from version 1 on. */
const secondsOf = (header: Buffer): number | null => {
  if (header.length < 20) return null
  const wide = header.readUInt8(0) === 1
  if (wide && header.length < 32) return null
  const scale = header.readUInt32BE(wide ? 20 : 12)
  const length = wide ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16)
  return scale > 0 ? length / scale : null
}

/** Seconds that a whole MP4 file lasts; null where it is none, or was cut off before its index. */
export const mp4Seconds = (file: Buffer): number | null => {
  if (!isMp4(file)) return null
  const top = boxesIn(file, 0, file.length)
  const movie = top.find(({ type }) => type === 'moov')
  if (!movie || !top.some(({ type }) => type === 'mdat')) return null
  const header = boxesIn(file, movie.from, movie.to).find(({ type }) => type === 'mvhd')
  return header ? secondsOf(file.subarray(header.from, header.to)) : null
}
