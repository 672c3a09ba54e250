type Direction = 1 | -1

/** An index is an access path: a query names it, pins a prefix of its fields, and is ordered by the rest. */
export type Index<Field extends string = string> = {
  readonly keys: readonly (readonly [field: Field, direction: Direction])[]
  readonly unique?: true
}

type FieldOf<K extends string> = K extends `-${infer Field}` ? Field : K

const keyOf = <K extends string>(key: K) =>
  (key.startsWith('-') ? [key.slice(1), -1] : [key, 1]) as [FieldOf<K>, Direction]

/** An index over these fields in their order; with '-' before it a field descends. */
export const index = <K extends string>(...keys: readonly K[]): Index<FieldOf<K>> => ({
  keys: keys.map(keyOf),
})

/** The same, of which no two documents have equal values. */
export const uniqueIndex = <K extends string>(...keys: readonly K[]): Index<FieldOf<K>> => ({
  ...index(...keys),
  unique: true,
})
