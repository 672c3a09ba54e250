import type { Input, Output } from '@contract/contract'

type Book = Output<'organisation.ruleBook'>
type Rule = Book['rules'][number]
type Revised = Input<'organisation.reviseRules'>['rules'][number]

/** Numbers as they are typed, by the name of their field. */
export type Typed = Readonly<Record<string, string>>

/** What a version can have otherwise: each number with its field, its words and what it is now; null: no cap. */
export type Numbered = { readonly field: string; readonly label: string; readonly now: number | null }

/** The cap of all rules together. */
export const DAY_CAP = { field: 'dayCap', label: '每天合计最多几分' } as const

/** A rule's own numbers; what is taken is typed without its sign. */
export const numbersOf = ({ code, points, tiers, dayCap }: Rule): Numbered[] => [
  ...(tiers
    ? tiers.map((one) => ({ field: `${code}-${one.tier}`, label: `${one.tier}几分`, now: one.points }))
    : [{ field: code, label: points < 0 ? '每次扣几分' : '每次几分', now: Math.abs(points) }]),
  ...(points < 0 || tiers
    ? []
    : [{ field: `${code}-cap`, label: '每天最多几分（不限就空着）', now: dayCap }]),
]

/** What stands in the fields before anything is typed. */
export const typedFrom = (book: Book): Typed => ({
  [DAY_CAP.field]: `${book.autoDailyCap}`,
  ...Object.fromEntries(
    book.rules.flatMap(numbersOf).map(({ field, now }) => [field, now === null ? '' : `${now}`]),
  ),
})

const numberIn = (typed: Typed, { field, now }: Numbered): number | null =>
  typed[field] === undefined ? now : typed[field] === '' ? null : Number(typed[field])

const wordsFor = (points: number | null): string => (points === null ? '不限' : `${points} 分`)

export type Change = { readonly field: string; readonly title: string; readonly words: string }

/** The table of before and after: only what is different. */
export const changesOf = (book: Book, typed: Typed): Change[] => {
  const all = [
    { title: DAY_CAP.label, number: { ...DAY_CAP, now: book.autoDailyCap } },
    ...book.rules.flatMap((rule) =>
      numbersOf(rule).map((number) => ({ title: `${rule.title}，${number.label}`, number })),
    ),
  ]
  return all.flatMap(({ title, number }) => {
    const after = numberIn(typed, number)
    const words = `${wordsFor(number.now)} → ${wordsFor(after)}`
    return after === number.now ? [] : [{ field: number.field, title, words }]
  })
}

const revisedRule = (rule: Rule, typed: Typed): Revised => {
  const { code, points, tiers, dayCap } = rule
  const typedIn = (field: string, now: number | null) => numberIn(typed, { field, label: '', now })
  const sign = points < 0 ? -1 : 1
  return {
    code,
    points: tiers ? points : sign * (typedIn(code, Math.abs(points)) ?? 0),
    tiers: tiers?.map((one) => ({ ...one, points: typedIn(`${code}-${one.tier}`, one.points) ?? 0 })) ?? null,
    dayCap: points < 0 || tiers ? dayCap : typedIn(`${code}-cap`, dayCap),
  }
}

type Words = Pick<Input<'organisation.reviseRules'>, 'dayKey' | 'notice' | 'reason'>

/** The next version as the server takes it. */
export const revisionOf = (
  book: Book,
  typed: Typed,
  { dayKey, notice, reason }: Words,
): Input<'organisation.reviseRules'> => ({
  dayKey,
  notice,
  reason,
  basedOn: book.version,
  autoDailyCap: Number(typed[DAY_CAP.field]),
  rules: book.rules.map((rule) => revisedRule(rule, typed)),
})
