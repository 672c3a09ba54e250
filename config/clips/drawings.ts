import { brushDrawings } from './drawings/brush'
import { caliperDrawings } from './drawings/caliper'
import { electricDrawings } from './drawings/electric'
import { tableDrawings } from './drawings/table'

const drawings: Readonly<Record<string, string>> = {
  ...electricDrawings,
  ...caliperDrawings,
  ...tableDrawings,
  ...brushDrawings,
}

/** The named line drawing as SVG text in a 280 × 280 box. Throws RangeError if there is none. */
export function drawingOf(name: string): string {
  const drawing = drawings[name]
  if (drawing === undefined) throw new RangeError(`no drawing named ${name}`)
  return drawing
}
