import * as v from 'valibot'

/** What this walk has to know of a schema of the contract. */
export type Shape = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Shape>>
  readonly wrapped?: Shape
  readonly item?: Shape
  readonly items?: readonly Shape[]
  readonly options?: readonly unknown[]
  readonly literal?: unknown
}

/** One of these fits every field of text; a field that none fits needs one more. */
const STRINGS = [
  'a1b2c3d4e5f6g7h8',
  '2026',
  '2026-12',
  '2026-12-01',
  '2026-00001',
  '13800000000',
  '310581',
  'ABCDEFGH',
  'ABCDEF',
  'n1~sa',
  'cloud://e.b/a.jpg',
  'a.jpg',
  'mall.lapseVouchers',
  '0'.repeat(32),
  '0'.repeat(64),
]
const NUMBERS = [1, 0, 2, 100, 2026]

const firstThatFits = (shape: Shape, candidates: readonly unknown[]): unknown => {
  const found = candidates.find((candidate) => v.is(shape, candidate))
  if (found === undefined) throw new Error(`no sample fits a ${shape.type} of the contract: add one`)
  return found
}

/** Every combination of one value for each name. */
const combined = (fields: readonly (readonly [string, readonly unknown[]])[]): Record<string, unknown>[] => {
  const width = Math.max(1, ...fields.map(([, values]) => values.length))
  return Array.from({ length: width }, (_, at) =>
    Object.fromEntries(fields.map(([name, values]) => [name, values[at % values.length]])),
  )
}

/** Valid inputs of a schema, optional fields filled in: one for each variant it has. */
export const samplesOf = (shape: Shape): readonly unknown[] => {
  const { entries, wrapped, item, items, options = [] } = shape
  if (entries) return combined(Object.entries(entries).map(([name, field]) => [name, samplesOf(field)]))
  if (wrapped) return samplesOf(wrapped)
  if (item) {
    const [one] = samplesOf(item)
    return [[one]]
  }
  if (items) return [items.map((field) => samplesOf(field)[0])]
  if (shape.type === 'picklist') return [options[0]]
  if (shape.type === 'variant' || shape.type === 'union')
    return options.flatMap((option) => samplesOf(option as Shape))
  if (shape.type === 'literal') return [shape.literal]
  if (shape.type === 'boolean') return [true]
  return [firstThatFits(shape, shape.type === 'number' ? NUMBERS : STRINGS)]
}
