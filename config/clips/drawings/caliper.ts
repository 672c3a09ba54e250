import { box, circle, dimension, label, line, path } from './strokes'

/** Steps of the main scale in millimetres and of the 50-part vernier: 49 mm / 50. */
const vernierStep = 0.98

type Reading = {
  /** Where the vernier's zero stands on the main scale. */
  readonly readingMm: number
  readonly fromMm: number
  readonly toMm: number
  /** The millimetre on the main scale to point at. */
  readonly wholeMm?: number
  /** The vernier line to point at. */
  readonly alignedLine?: number
}

/** Two scales drawn to measure, so that the line that meets really is the one the slide names. */
function vernier({ readingMm, fromMm, toMm, wholeMm, alignedLine }: Reading): string {
  const x = (mm: number) => Number((16 + ((mm - fromMm) / (toMm - fromMm)) * 248).toFixed(2))
  const parts = [line('m', 4, 140, 276, 140), box('s', 4, 70, 272, 140)]
  for (let mm = fromMm; mm <= toMm; mm++) {
    const tall = mm % 10 === 0 ? 40 : mm % 5 === 0 ? 30 : 20
    parts.push(line('d', x(mm), 140, x(mm), 140 - tall))
    if (mm % 10 === 0) parts.push(label(String(mm), x(mm), 94, 16))
  }
  for (let part = 0; part <= 50; part++) {
    const mm = readingMm + part * vernierStep
    if (mm > toMm + 0.01) break
    const tall = part % 5 === 0 ? 32 : 20
    parts.push(line('d', x(mm), 140, x(mm), 140 + tall))
    if (part % 5 === 0) parts.push(label(String(part / 5), x(mm), 190, 14))
  }
  if (wholeMm !== undefined) {
    parts.push(path('f', `M${x(wholeMm)} 66l-8 -16h16z`), label(`${wholeMm} mm`, x(wholeMm) + 26, 42, 22))
  }
  if (alignedLine !== undefined) {
    const at = x(readingMm + alignedLine * vernierStep)
    parts.push(
      line('m', at, 100, at, 172),
      path('f', `M${at} 214l-8 16h16z`),
      label(`第 ${alignedLine} 格`, at - 12, 256, 22),
    )
  }
  return parts.join('')
}

const beam = (y: number) =>
  box('m', 14, y, 252, 30, 3) +
  path('d', Array.from({ length: 24 }, (_, i) => `M${24 + i * 10} ${y}v${i % 5 === 0 ? 14 : 8}`).join(''))

/** Drawings of 游标卡尺的规范使用. */
export const caliperDrawings: Readonly<Record<string, string>> = {
  caliper:
    beam(110) +
    path('m', 'M14 110v-34l16 -22v56M14 140v84l18 -26v-58') +
    path('m', 'M76 110v-56l-16 22v34M58 140v58l18 26v-84') +
    box('s', 58, 100, 92, 66, 6) +
    path('d', 'M70 140v14M80 140v9M90 140v9M100 140v9M110 140v9M120 140v14') +
    box('m', 92, 84, 22, 16, 3) +
    line('s', 266, 125, 278, 125) +
    dimension(32, 212, 58, 212) +
    label('外', 44, 250) +
    label('内', 46, 40),
  'vernier-zero': vernier({ readingMm: 0, fromMm: 0, toMm: 50 }),
  'vernier-whole': vernier({ readingMm: 23.34, fromMm: 20, toMm: 41, wholeMm: 23 }),
  'vernier-part': vernier({ readingMm: 23.34, fromMm: 20, toMm: 41, wholeMm: 23, alignedLine: 17 }),
  outer:
    beam(40) +
    path('m', 'M40 70v150l26 -40v-110') +
    path('m', 'M240 70v150l-26 -40v-110') +
    circle('m', 140, 144, 74) +
    line('c', 20, 144, 260, 144) +
    line('c', 140, 56, 140, 258) +
    label('⌀', 140, 136, 26),
  inner:
    circle('m', 140, 166, 92) +
    circle('m', 140, 166, 64) +
    beam(22) +
    path('m', 'M84 52v120l-8 -6v-114M196 52v120l8 -6v-114') +
    line('c', 30, 166, 250, 166) +
    line('c', 140, 66, 140, 270) +
    dimension(80, 200, 200, 200),
  depth:
    path('m', 'M30 118h70v110h80v-110h70v146h-220z') +
    path(
      'd',
      'M30 150l32 -32M30 200l70 -70M30 250l70 -70M70 264l40 -36M120 264l36 -36M170 264l80 -80M180 200l70 -70M216 264l34 -34',
    ) +
    box('m', 76, 18, 128, 100, 6) +
    box('m', 132, 118, 16, 110) +
    line('s', 140, 18, 140, 118) +
    dimension(168, 120, 168, 226),
}
