import { decodeQR } from 'qr/decode.js'
import { qrImage } from './qr-image'

const TEXT = 'JLXY-V1-K7QM3XHD'
const SCALE = 4

/** Paints the picture's one path of stretches as a camera would see it. */
const paint = (address: string) => {
  const svg = decodeURIComponent(address.slice(address.indexOf(',') + 1))
  const size = Number(/viewBox='0 0 (\d+)/.exec(svg)?.[1])
  const width = size * SCALE
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x = '', y = '', length = ''] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < SCALE; row++) {
      const from = (Number(y) * SCALE + row) * width + Number(x) * SCALE
      for (let at = from; at < from + Number(length) * SCALE; at++) data.fill(0, at * 4, at * 4 + 3)
    }
  return { data, width, height: width, size }
}

test('what is drawn reads as the text', () => {
  expect(decodeQR(paint(qrImage(TEXT)))).toBe(TEXT)
})

test('four light modules stand around the code', () => {
  const { data, size, width } = paint(qrImage(TEXT))
  const dark = (x: number, y: number) => data[(y * SCALE * width + x * SCALE) * 4] === 0
  const coordinates = Array.from({ length: size }, (_, at) => at)
  for (const edge of [0, 1, 2, 3])
    for (const at of coordinates)
      expect([dark(at, edge), dark(edge, at), dark(size - 1 - edge, at)]).toEqual([false, false, false])
  expect(dark(4, 4)).toBe(true)
})
