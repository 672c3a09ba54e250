import { drawCertificate, type Loaded, type Pen, PICTURE } from './draw-certificate'

const FACTS = {
  name: '林小舟',
  sentence:
    '于2027年3月2日学完《车间安全用电与触电急救综合实训提高班》全部课程，学时 12 小时 40 分，准予结业。',
  lines: ['授课：姜山一舟学院', '发证：姜山镇总工会', '编号：2027-00001'],
  code: {} as Loaded,
}

/** Paper that keeps what is written and where the code lies; every character is as wide as it is high. */
const paper = () => {
  const written: { readonly text: string; readonly y: number; readonly widthPx: number }[] = []
  const placed: (readonly [unknown, ...number[]])[] = []
  const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1])
  const pen: Pen = {
    ...{ fillStyle: '', strokeStyle: '', lineWidth: 1, font: '', textAlign: 'start' as const },
    fillRect: () => undefined,
    strokeRect: () => undefined,
    measureText: (text) => ({ width: text.length * sizeOf(pen.font) }) as TextMetrics,
    fillText: (text, x, y) => {
      expect([x, pen.textAlign]).toEqual([PICTURE.width / 2, 'center'])
      written.push({ text, y, widthPx: text.length * sizeOf(pen.font) })
    },
    drawImage: (image: unknown, ...place: number[]) => void placed.push([image, ...place]),
  }
  return { pen, written, placed }
}

test('everything is written inside the frame, one below the other, and nothing twice', () => {
  const { pen, written, placed } = paper()
  drawCertificate(pen, FACTS)
  const all = written.map(({ text }) => text).join('')
  for (const words of [FACTS.name, FACTS.sentence, ...FACTS.lines]) expect(all.split(words)).toHaveLength(2)
  expect(Math.max(...written.map(({ widthPx }) => widthPx))).toBeLessThanOrEqual(PICTURE.width - 120)
  const heights = written.map(({ y }) => y)
  expect(heights).toEqual([...heights].sort((a, b) => a - b))
  // The code stands between the last line and its own words, a square in the middle.
  const [[image, left = 0, top = 0, wide = 0, high = 0] = [], ...others] = placed
  expect([image, others]).toEqual([FACTS.code, []])
  expect([wide, left]).toEqual([high, (PICTURE.width - wide) / 2])
  expect(heights.at(-2)).toBeLessThan(top - 20)
  expect(top + high).toBeLessThan((heights.at(-1) ?? 0) - 30)
})
