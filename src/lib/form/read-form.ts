import type { Kept } from './draft'
import { type EntryOf, type Field, type FieldSet, type HeldOf, isWrong, type Troubles } from './field'

/** Finds what is wrong between questions that are each right by themselves. */
export type Check<F extends FieldSet> = (entry: EntryOf<F>) => Troubles<F> | undefined

type Sources = {
  /** As the record stands, or what is usual. */
  readonly start: Kept
  /** Left by an earlier visit. */
  readonly kept: Kept
  readonly typed: Kept
}

const heldAt = (field: Field, name: string, { start, kept, typed }: Sources): unknown => {
  const base = name in start ? start[name] : field.empty
  const held = name in typed ? typed[name] : (field.revive(kept[name]) ?? base)
  // What is offered may depend on other answers: what is offered no longer is not chosen.
  return field.kind === 'choice' || field.kind === 'many' ? (field.revive(held) ?? field.empty) : held
}

/** What the form holds: what was typed now, else what an earlier visit left, else what it began with. */
export const heldOf = <F extends FieldSet>(fields: F, sources: Sources): HeldOf<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, heldAt(field, name, sources)]),
  ) as HeldOf<F>

/** What is handed in, or everything that has to be put right first, in the order of the questions. */
export const readForm = <F extends FieldSet>(
  fields: F,
  held: HeldOf<F>,
  check?: Check<F>,
): { readonly entry: EntryOf<F> } | { readonly troubles: Troubles<F> } => {
  const read = Object.entries(fields).map(
    ([name, field]) => [name, field.read(held[name] as never) as unknown] as const,
  )
  const lacking = read.flatMap(([name, value]) => (isWrong(value) ? [[name, value.wrong]] : []))
  if (lacking.length > 0) return { troubles: Object.fromEntries(lacking) as Troubles<F> }
  const entry = Object.fromEntries(read) as EntryOf<F>
  const troubles = check?.(entry)
  return troubles ? { troubles } : { entry }
}
