import {
  type AbsentField,
  type ChoiceField,
  type ManyField,
  type Option,
  type OwnField,
  type ToggleField,
  wrong,
} from './field'

type Needed = { readonly lack: string }
type ChoiceSpec<T> = {
  readonly options: readonly Option<T>[]
  readonly none?: string
  readonly fold?: string
}

/** What is offered, from words by their values. */
export const optionsOf = <T extends string>(words: Readonly<Record<T, string>>): Option<T>[] =>
  (Object.entries(words) as [T, string][]).map(([value, said]) => ({ value, words: said }))

const isOffered = <T>(options: readonly Option<T>[], value: unknown): value is T =>
  options.some((option) => option.value === value)

/** One of a few; with `lack` one has to be chosen. What is no longer offered counts as not chosen. */
export function choice<T extends string | number>(
  label: string,
  spec: ChoiceSpec<T> & Needed,
): ChoiceField<T, T>
export function choice<T extends string | number>(
  label: string,
  spec: ChoiceSpec<T>,
): ChoiceField<T, T | null>
export function choice<T extends string | number>(
  label: string,
  { lack, ...spec }: ChoiceSpec<T> & Partial<Needed>,
): ChoiceField<T, T | null> {
  return {
    ...spec,
    kind: 'choice',
    label,
    empty: null,
    read: (held) => (held === null && lack !== undefined ? wrong(lack) : held),
    keep: (held) => held,
    revive: (kept) => (isOffered(spec.options, kept) ? kept : undefined),
  }
}

/** Any of a few; with `lack` at least one. */
export const many = <T extends string | number>(
  label: string,
  { options, lack }: { readonly options: readonly Option<T>[] } & Partial<Needed>,
): ManyField<T> => ({
  kind: 'many',
  label,
  options,
  empty: [],
  read: (held) => (held.length === 0 && lack !== undefined ? wrong(lack) : [...held]),
  keep: (held) => held,
  revive: (kept) => (Array.isArray(kept) ? kept.filter((one) => isOffered(options, one)) : undefined),
})

/** A question of yes or no, with what yes brings. */
export const toggle = (label: string, words: string): ToggleField => ({
  kind: 'toggle',
  label,
  words,
  empty: false,
  read: (held) => held,
  keep: (held) => held,
  revive: (kept) => (typeof kept === 'boolean' ? kept : undefined),
})

/** What a part of the page's own asks for; a draft does not keep it. */
export function own<T>(label: string, spec: Needed): OwnField<T, T>
export function own<T>(label: string): OwnField<T, T | null>
export function own<T>(label: string, { lack }: Partial<Needed> = {}): OwnField<T, T | null> {
  return {
    kind: 'own',
    label,
    empty: null,
    read: (held) => (held === null && lack !== undefined ? wrong(lack) : held),
    keep: () => undefined,
    revive: () => undefined,
  }
}

/** A question that does not arise as things stand. */
export const absent = <Entry>(instead: Entry): AbsentField<Entry> => ({
  kind: 'absent',
  label: '',
  empty: null,
  read: () => instead,
  keep: () => undefined,
  revive: () => undefined,
})
