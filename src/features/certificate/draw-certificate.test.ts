import { decodeQR } from 'qr/decode.js'
import { qrModules } from '@/ui/qr-image'
import { drawCertificate, type Pen, PICTURE } from './draw-certificate'

const ADDRESS = 'https://example.com/app/#/packages/study/check?token=abcdefghijklmnopqrstuvwxyzabcdef'
const FACTS = {
  name: '林小舟',
  sentence:
    '于2027年3月2日学完《车间安全用电与触电急救综合实训提高班》全部课程，学时 12 小时 40 分，准予结业。',
  lines: ['授课：姜山一舟学院', '发证：姜山镇总工会', '编号：2027-00001'],
  modules: qrModules(ADDRESS),
}

/** Paper that keeps what is written and painted; every character is as wide as it is high. */
const paper = () => {
  const { width, height } = PICTURE
  const data = new Uint8Array(width * height * 4).fill(255)
  const written: { readonly text: string; readonly y: number; readonly widthPx: number }[] = []
  const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1])
  const pen: Pen = {
    ...{ fillStyle: '', strokeStyle: '', lineWidth: 1, font: '', textAlign: 'start' as const },
    strokeRect: () => undefined,
    measureText: (text) => ({ width: text.length * sizeOf(pen.font) }) as TextMetrics,
    fillText: (text, x, y) => {
      expect([x, pen.textAlign]).toEqual([width / 2, 'center'])
      written.push({ text, y, widthPx: text.length * sizeOf(pen.font) })
    },
    fillRect: (left, top, wide, high) => {
      const shade = pen.fillStyle === '#000' ? 0 : 255
      for (let y = top; y < top + high; y += 1)
        for (let x = left; x < left + wide; x += 1)
          data.fill(shade, (y * width + x) * 4, (y * width + x) * 4 + 3)
    },
  }
  return { pen, written, image: { data, width, height } }
}

test('the picture’s QR is read as the address', () => {
  const { pen, image } = paper()
  drawCertificate(pen, FACTS)
  expect(decodeQR(image)).toBe(ADDRESS)
})

test('everything is written inside the frame, one below the other, and nothing twice', () => {
  const { pen, written } = paper()
  drawCertificate(pen, FACTS)
  const all = written.map(({ text }) => text).join('')
  for (const words of [FACTS.name, FACTS.sentence, ...FACTS.lines]) expect(all.split(words)).toHaveLength(2)
  expect(Math.max(...written.map(({ widthPx }) => widthPx))).toBeLessThanOrEqual(PICTURE.width - 120)
  const heights = written.map(({ y }) => y)
  expect(heights).toEqual([...heights].sort((a, b) => a - b))
  // The QR begins below the last line before its own words.
  expect(heights.at(-2)).toBeLessThan(PICTURE.height - 470)
})
