import { box, dimension, label, line, path } from './strokes'

/** 米字格 */
const grid =
  box('m', 34, 34, 212, 212) +
  line('c', 34, 140, 246, 140) +
  line('c', 140, 34, 140, 246) +
  line('c', 34, 34, 246, 246) +
  line('c', 246, 34, 34, 246)

/** A level stroke: pressed at both ends, thinner in the middle, rising a little to the right. */
const heng = (x: number, y: number, length: number) =>
  path(
    'f',
    `M${x} ${y - 5}q6 -5 14 1L${x + length - 26} ${y - 11}q12 -9 24 1q6 8 -4 14q-10 3 -22 0L${x + 16} ${y + 9}q-14 2 -16 -14z`,
  )

/** An upright stroke: `hanging` ends in a drop (垂露), otherwise in a point (悬针). */
const shu = (x: number, y: number, length: number, hanging: boolean) =>
  path(
    'f',
    hanging
      ? `M${x - 8} ${y}q10 -8 17 4L${x + 6} ${y + length - 22}q8 12 0 20q-8 6 -13 -2q-3 -8 1 -18L${x - 5} ${y + 18}z`
      : `M${x - 8} ${y}q10 -8 17 4L${x + 5} ${y + length * 0.7}L${x} ${y + length}L${x - 5} ${y + length * 0.7}L${x - 5} ${y + 18}z`,
  )

/** Drawings of 硬笔书法：从横平竖直开始. */
export const brushDrawings: Readonly<Record<string, string>> = {
  pen:
    box('s', 34, 150, 212, 104) +
    path('c', 'M34 202h212M87 150v104M140 150v104M193 150v104') +
    path('m', 'M92 218l12 -40l112 -130a14 14 0 0 1 22 18l-112 130z') +
    path('m', 'M104 178l22 18M92 218l14 -10') +
    path('s', 'M196 72l22 18') +
    line('m', 56, 228, 92, 220),
  heng: grid + heng(62, 146, 160) + dimension(62, 190, 222, 190),
  shu:
    grid +
    shu(92, 62, 150, true) +
    shu(188, 62, 162, false) +
    label('垂露', 92, 272) +
    label('悬针', 188, 272),
  shi: grid + heng(58, 122, 166) + shu(140, 58, 176, false),
  san: grid + heng(86, 90, 112) + heng(96, 146, 92) + heng(58, 204, 166),
}
