import type { Output } from '@contract/contract'
import type { EntryOf, HeldOf, TextField, WhenField } from '@/lib/form/field'
import { number, text } from '@/lib/form/text-fields'
import { day } from '@/lib/form/when-fields'
import { DAY_CAP, numbersOf, type Typed, typedFrom } from './revision'

type Book = Output<'organisation.ruleBook'>
type NumberName = `rule-${string}`

type Fields = {
  readonly [name: NumberName]: TextField<number | null>
  readonly dayKey: WhenField<string>
  readonly notice: TextField<string>
  readonly reason: TextField<string>
}

/** The question of one number of the rules. */
export const nameOf = (field: string): NumberName => `rule-${field}`

const RANGE = { least: 1, most: 1000, wrong: '分数请填 1 到 1000 的整数。' } as const

const numberField = (label: string, mayBeOpen: boolean): TextField<number | null> =>
  mayBeOpen ? number(label, { ...RANGE, optional: true }) : number(label, RANGE)

/** The next version of the rules: every number, from when on, and why. */
export const revisionFields = (book: Book): Fields => ({
  [nameOf(DAY_CAP.field)]: numberField(DAY_CAP.label, false),
  ...Object.fromEntries(
    book.rules
      .flatMap(numbersOf)
      .map(({ field, label }) => [nameOf(field), numberField(label, field.endsWith('-cap'))]),
  ),
  dayKey: day('从哪天起', { lack: '请选从哪天起。' }),
  notice: text('给会员的说明', { hint: '例如 以镇总工会发文为准', max: 60, lack: '请填给会员的说明。' }),
  reason: text('修订原因', { hint: '例如 年度修订', max: 200, lack: '请填修订原因。' }),
})

/** The version that stands, as the form holds it. */
export const standing = (book: Book): Partial<HeldOf<Fields>> => ({
  ...Object.fromEntries(Object.entries(typedFrom(book)).map(([field, held]) => [nameOf(field), held])),
  notice: book.notice,
})

/** The numbers that the form holds or hands in. */
export const typedIn = (book: Book, given: HeldOf<Fields> | EntryOf<Fields>): Typed =>
  Object.fromEntries(Object.keys(typedFrom(book)).map((field) => [field, `${given[nameOf(field)] ?? ''}`]))
