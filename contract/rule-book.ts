import * as v from 'valibot'
import { epochMs, integerBetween, textUpTo } from './words'

/**
 * Every rule that the academy knows how to pay, with its exclusivity group. The numbers and words are the rule
 * book's; which rules there are, and what excludes what, belongs to those who pay them.
 */
const groupOfRule = {
  BIND: 'BIND',
  SIGN_IN: 'SIGN_IN',
  SIGN_UP: 'SIGN_UP',
  ATTEND: 'LESSON',
  REPLAY: 'LESSON',
  MAKE_UP: 'LESSON',
  QUIZ: 'QUIZ',
  FINISH: 'FINISH',
  FB_SUBMIT: 'FB_SUBMIT',
  FB_ADOPT: 'FB_ADOPT',
  TEACH: 'TEACH',
  CONTEST_JOIN: 'CONTEST_JOIN',
  CONTEST_WIN: 'CONTEST_WIN',
  SKILL_UP: 'SKILL_UP',
  MENTOR_GRAD: 'MENTOR_GRAD',
  NO_SHOW: 'NO_SHOW',
} as const satisfies Readonly<Record<string, string>>
type RuleCode = keyof typeof groupOfRule

const MOST_POINTS = 1_000
const most = integerBetween(1, MOST_POINTS)
const ruleCode = v.picklist(Object.keys(groupOfRule) as RuleCode[])

/** One rule of a book. Anything that is not named here is refused. */
const rule = v.pipe(
  v.strictObject({
    code: ruleCode,
    title: textUpTo(20),
    /** Negative: taken. With tiers: the least of them. */
    points: v.pipe(integerBetween(-MOST_POINTS, MOST_POINTS), v.notValue(0)),
    pointsBy: v.optional(v.pipe(v.record(textUpTo(10), most), v.minEntries(2), v.maxEntries(8))),
    streakBonus: v.optional(v.strictObject({ days: integerBetween(2, 366), points: most })),
    fullMarkBonus: v.optional(most),
    tries: v.optional(integerBetween(1, 10)),
    group: textUpTo(20),
    dayCap: v.optional(most),
    once: v.optional(v.boolean()),
    capExempt: v.optional(v.boolean()),
    evidence: textUpTo(120),
  }),
  v.check(({ code, group }) => groupOfRule[code] === group, 'group'),
  v.check(
    ({ points, pointsBy }) => pointsBy === undefined || points === Math.min(...Object.values(pointsBy)),
    'tiers',
  ),
  v.check(({ points, dayCap }) => dayCap === undefined || (points > 0 && dayCap >= points), 'dayCap'),
)

const codesOf = (rules: readonly { code: string }[]): string =>
  rules
    .map(({ code }) => code)
    .sort()
    .join()

/** A version of the rule book as it is handed in: each rule once, none missing. */
export const ruleBookDraft = v.pipe(
  v.strictObject({
    effectiveFrom: epochMs,
    notice: textUpTo(60),
    /** Most points a day from all rules that are not exempt. */
    autoDailyCap: most,
    rules: v.array(rule),
  }),
  v.check(({ rules }) => codesOf(rules) === Object.keys(groupOfRule).sort().join(), 'rules'),
  v.check(
    ({ rules, autoDailyCap }) =>
      rules.every(({ points, capExempt }) => capExempt === true || points <= autoDailyCap),
    'autoDailyCap',
  ),
)
export type RuleBookDraft = v.InferOutput<typeof ruleBookDraft>

/** A version is written down this long before it begins: by then every function has read it. */
export const MIN_NOTICE_MS = 60_000

/** Whether a version may begin: in the future, and after every version that there is. */
export const mayBegin = (
  effectiveFrom: number,
  others: readonly { readonly effectiveFrom: number }[],
  now: number,
): boolean =>
  effectiveFrom >= now + MIN_NOTICE_MS && others.every((other) => other.effectiveFrom < effectiveFrom)
