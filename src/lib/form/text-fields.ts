import { type LinesField, type TextField, type Wrong, wrong } from './field'
import { plainText } from './plain-text'

type TextSpec = { readonly hint?: string; readonly max: number }
type LinesSpec = { readonly hint: string; readonly max: number }
/** Said where nothing is written; without it the question may stay open. */
type Needed = { readonly lack: string }
type Read<Entry> = { readonly read: (typed: string) => Entry | Wrong }

const readerOf =
  ({ lack, read }: Partial<Needed & Read<unknown>>) =>
  (typed: string): unknown => {
    const said = plainText(typed)
    if (lack !== undefined && said === '') return wrong(lack)
    if (read) return read(said)
    return said === '' ? null : said
  }

const same = (typed: string): string => typed

/** A draft is cut to what the box takes, should that have become less. */
const kept = (max: number) => ({
  keep: same,
  revive: (stored: unknown) => (typeof stored === 'string' ? stored.slice(0, max) : undefined),
})

/** Nothing of it is left in the phone's storage. */
const NOT_KEPT = { keep: () => undefined, revive: () => undefined } as const

/** A line of words. */
export function text<Entry>(label: string, spec: TextSpec & Partial<Needed> & Read<Entry>): TextField<Entry>
export function text(label: string, spec: TextSpec & Needed): TextField<string>
export function text(label: string, spec: TextSpec): TextField<string | null>
export function text(
  label: string,
  { hint, max, ...rules }: TextSpec & Partial<Needed & Read<unknown>>,
): TextField<unknown> {
  const box = { kind: 'text', keyboard: 'text', clean: same, empty: '' } as const
  return { ...box, label, hint, max, ...kept(max), read: readerOf(rules) }
}

/** Several lines of a person's own words. */
export function lines<Entry>(
  label: string,
  spec: LinesSpec & Partial<Needed> & Read<Entry>,
): LinesField<Entry>
export function lines(label: string, spec: LinesSpec & Needed): LinesField<string>
export function lines(label: string, spec: LinesSpec): LinesField<string | null>
export function lines(
  label: string,
  { hint, max, ...rules }: LinesSpec & Partial<Needed & Read<unknown>>,
): LinesField<unknown> {
  return { kind: 'lines', empty: '', label, hint, max, ...kept(max), read: readerOf(rules) }
}

type NumberSpec = {
  readonly hint?: string
  readonly least: number
  readonly most: number
  /** Said where no whole number between the two stands. */
  readonly wrong: string
}

/** A whole number; with `optional` it may stay open. */
export function number(
  label: string,
  spec: NumberSpec & { readonly optional: true },
): TextField<number | null>
export function number(label: string, spec: NumberSpec): TextField<number>
export function number(
  label: string,
  { hint, least, most, wrong: words, optional }: NumberSpec & { readonly optional?: true },
): TextField<number | null> {
  const max = String(most).length
  const read = (held: string) => {
    const typed = held.trim()
    if (optional && typed === '') return null
    const count = /^\d+$/.test(typed) ? Number(typed) : -1
    return count >= least && count <= most ? count : wrong(words)
  }
  const box = { kind: 'text', keyboard: 'digits', clean: same, empty: '' } as const
  return { ...box, label, hint, max, ...kept(max), read }
}

type CodeSpec = TextSpec & {
  /** What a whole one looks like. */
  readonly is: RegExp
  /** Said of what does not look so. */
  readonly wrong: string
}

/** Full-width digits and letters as a Chinese keyboard gives them, and what people put between groups. */
const digitsOf = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '')

const coded = (label: string, { hint, max, is, wrong: words }: CodeSpec, keyboard: 'phone' | 'digits') => ({
  kind: 'text' as const,
  clean: digitsOf,
  empty: '',
  label,
  hint,
  max,
  keyboard,
  ...NOT_KEPT,
  read: (held: string) => (is.test(held) ? held : wrong(words)),
})

/** Digits that were handed to the person: typed anew each time, never left in the phone's storage. */
export const code = (label: string, spec: CodeSpec): TextField<string> => coded(label, spec, 'digits')

/** A mobile phone number, typed in any grouping; never left in the phone's storage. */
export const phone = (label: string, { hint }: { readonly hint: string }): TextField<string> =>
  coded(label, { hint, max: 11, is: /^1[3-9]\d{9}$/, wrong: '请填写 11 位手机号' }, 'phone')
