import { unpackCursor } from './cursor'
import { command } from './database'
import type { Index } from './database-index'

/** Values that a query pins. */
export type Pinned = Readonly<Record<string, string | number | boolean>>

/**
 * The fields that a query is ordered by: what the pinned ones leave of its index. Pinned fields must lead the
 * index, so that nothing is read to be thrown away; one that the index does not know is only for a query that
 * names a single document, which then is read or is not.
 */
export const orderOf = ({ keys, unique }: Index, pinned: Pinned): Index['keys'] => {
  const fields = keys.map(([field]) => field)
  const led = fields.findIndex((field) => !(field in pinned))
  const rest = led === -1 ? [] : keys.slice(led)
  const isOne = unique === true && rest.length === 0
  const strays = Object.keys(pinned).filter(
    (field) => !fields.slice(0, keys.length - rest.length).includes(field),
  )
  if (strays.length > 0 && !isOne) throw new Error(`the index does not begin with ${strays.join(', ')}`)
  return rest
}

/** Sorts like the index: what several reads brought becomes one list. */
export const inOrder =
  (order: Index['keys']) =>
  (a: object, b: object): number => {
    for (const [field, direction] of order) {
      const [x, y] = [Reflect.get(a, field) as string | number, Reflect.get(b, field) as string | number]
      if (x !== y) return x < y ? -direction : direction
    }
    return 0
  }

/** Documents that come after `cursor` in the order of `rest`: later in the first field, or equal there and later in the next. */
export const beyond = (rest: Index['keys'], cursor: string) => {
  const position = unpackCursor(cursor, rest.length)
  const branches = rest.map(([field, direction], depth) => ({
    ...Object.fromEntries(rest.slice(0, depth).map(([earlier], at) => [earlier, position[at]])),
    [field]: direction === 1 ? command.gt(position[depth]) : command.lt(position[depth]),
  }))
  return branches.length === 1 ? branches[0] : command.or(branches)
}
