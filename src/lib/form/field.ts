import type { Picture } from '@/lib/picture-types'

/** What has to be put right, in words for the person. */
export type Wrong = { readonly wrong: string }

export const wrong = (words: string): Wrong => ({ wrong: words })

export const isWrong = (value: unknown): value is Wrong =>
  typeof value === 'object' && value !== null && 'wrong' in value

/** What every question has: `Held` is what the form holds while it is filled in, `Entry` what is handed in. */
type Question<Held, Entry> = {
  readonly label: string
  readonly empty: Held
  /** Methods, so that a question of one value counts as a question of any. */
  read(held: Held): Entry | Wrong
  /** What a draft keeps of it on the phone; undefined: nothing. */
  keep(held: Held): unknown
  /** What a draft kept; undefined where it fits no longer. */
  revive(kept: unknown): Held | undefined
}

export type Option<T> = { readonly value: T; readonly words: string }

export type TextField<Entry> = Question<string, Entry> & {
  readonly kind: 'text'
  readonly hint?: string
  readonly max: number
  readonly keyboard: 'text' | 'phone' | 'digits'
  /** What is typed, put into the form in which it is held. */
  clean(typed: string): string
}

export type LinesField<Entry> = Question<string, Entry> & {
  readonly kind: 'lines'
  readonly hint: string
  readonly max: number
}

export type ChoiceField<T extends string | number, Entry> = Question<T | null, Entry> & {
  readonly kind: 'choice'
  readonly options: readonly Option<T>[]
  /** On the choice of none of them. */
  readonly none?: string
  /** On the button that shows all of many; until then only what is chosen shows. */
  readonly fold?: string
}

export type ManyField<T extends string | number> = Question<readonly T[], T[]> & {
  readonly kind: 'many'
  readonly options: readonly Option<T>[]
}

/** A day or a time of day, held in digits: 20261201 or 1430. */
export type WhenField<Entry> = Question<string, Entry> & {
  readonly kind: 'day' | 'time'
  /** What taking the choice back is called; only where it may be left open. */
  readonly clearWords?: string
}

export type ToggleField = Question<boolean, boolean> & { readonly kind: 'toggle'; readonly words: string }

export type PicturesField = Question<readonly Picture[], string[]> & {
  readonly kind: 'pictures'
  /** Where an upload goes. */
  readonly folder: string
  readonly most: number
}

/** Asked by a part of the page's own, with a message like any other. */
export type OwnField<T, Entry> = Question<T | null, Entry> & { readonly kind: 'own' }

/** Not asked at present; what is handed in instead. */
export type AbsentField<Entry> = Question<null, Entry> & { readonly kind: 'absent' }

/** Every kind there is. */
export type Field =
  | TextField<unknown>
  | LinesField<unknown>
  | ChoiceField<string | number, unknown>
  | ManyField<string | number>
  | WhenField<unknown>
  | ToggleField
  | PicturesField
  | OwnField<unknown, unknown>
  | AbsentField<unknown>

/** The questions of a form by their names, in their order. */
export type FieldSet = { readonly [name: string]: Field }

export type HeldOf<F extends FieldSet> = { readonly [N in keyof F]: F[N]['empty'] }

export type EntryOf<F extends FieldSet> = {
  readonly [N in keyof F]: Exclude<ReturnType<F[N]['read']>, Wrong>
}

/** Messages by the names of the questions they belong to. */
export type Troubles<F extends FieldSet> = { readonly [N in keyof F]?: string }
