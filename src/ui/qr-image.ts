import { utf8Bytes } from '@contract/rules/bytes'
import { lastOf } from '@contract/rules/last-of'
import { encodeQR } from 'qr'

/** Light modules around the code: ISO/IEC 18004 asks for four. */
const QUIET_MODULES = 4

/** Dark stretches of one row, `[from, length]`. */
const stretchesOf = (row: readonly boolean[]): [number, number][] => {
  const stretches: [number, number][] = []
  row.forEach((dark, x) => {
    const last = lastOf(stretches)
    if (!dark) return
    if (last && last[0] + last[1] === x) last[1] += 1
    else stretches.push([x, 1])
  })
  return stretches
}

/**
 * A QR of the text as one picture, black on white whatever the theme: a data address of an SVG with one path.
 * A seventh of it may be covered or scratched, for screens that have been in a workshop.
 */
export const qrImage = (text: string): string => {
  // WeChat's JavaScript has no TextEncoder.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_MODULES, textEncoder: utf8Bytes })
  const path = rows
    .flatMap((row, y) => stretchesOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('')
  const size = rows.length
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' width='${size * 8}' height='${size * 8}' viewBox='0 0 ${size} ${size}' shape-rendering='crispEdges'><path fill='#fff' d='M0 0h${size}v${size}H0z'/><path d='${path}'/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
