/**
 * The few strokes every drawing is made of, as SVG text in a 280 × 280 box. Classes carry the weight:
 * m main line, s second line, c centre line, d dimension, f filled, h highlight, w wide arc, t label.
 */
export type Weight = 'm' | 's' | 'c' | 'd' | 'f' | 'h'

export const path = (weight: Weight, d: string) => `<path class="${weight}" d="${d}"/>`

export const line = (weight: Weight, x1: number, y1: number, x2: number, y2: number) =>
  path(weight, `M${x1} ${y1}L${x2} ${y2}`)

export const box = (weight: Weight, x: number, y: number, width: number, height: number, radius = 0) =>
  `<rect class="${weight}" x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}"/>`

export const circle = (weight: Weight, cx: number, cy: number, r: number) =>
  `<circle class="${weight}" cx="${cx}" cy="${cy}" r="${r}"/>`

/** A label centred on x, its baseline at y. */
export const label = (text: string, x: number, y: number, size = 18) =>
  `<text class="t" x="${x}" y="${y}" font-size="${size}">${text}</text>`

/** A dimension between two points on one axis, with an arrow head at either end. */
export function dimension(x1: number, y1: number, x2: number, y2: number): string {
  const upright = x1 === x2
  const head = (x: number, y: number, towards: 1 | -1) =>
    upright
      ? path('d', `M${x - 5} ${y + 9 * towards}L${x} ${y}L${x + 5} ${y + 9 * towards}`)
      : path('d', `M${x + 9 * towards} ${y - 5}L${x} ${y}L${x + 9 * towards} ${y + 5}`)
  return line('d', x1, y1, x2, y2) + head(x1, y1, 1) + head(x2, y2, -1)
}

/** The cross of centre lines through a drawing's middle. */
export const centreLines = (cx: number, cy: number, reach: number) =>
  line('c', cx - reach, cy, cx + reach, cy) + line('c', cx, cy - reach, cx, cy + reach)
