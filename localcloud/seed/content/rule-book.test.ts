import * as v from 'valibot'
import { MIN_NOTICE_MS, mayBegin, type RuleBookDraft, ruleBookDraft } from '../../../contract/rule-book'
import content from './points-rules.json'

const { version: _, effectiveFrom, ...seeded } = content
const first = { ...seeded, effectiveFrom: Date.parse(effectiveFrom) } as RuleBookDraft
const isGood = (draft: unknown): boolean => v.safeParse(ruleBookDraft, draft).success
/** The first version with something changed in one of its rules. */
const withRule = (code: string, change: object): unknown => ({
  ...first,
  rules: first.rules.map((rule) => (rule.code === code ? { ...rule, ...change } : rule)),
})

test('the first version is a good rule book', () => {
  expect(isGood(first)).toBe(true)
})

test.each<[string, unknown]>([
  ['a rule is missing', { ...first, rules: first.rules.slice(1) }],
  ['a rule stands twice', { ...first, rules: [...first.rules.slice(1), first.rules[1]] }],
  ['a rule is unknown', withRule('QUIZ', { code: 'SHARE' })],
  ['a group is unknown', withRule('QUIZ', { group: 'GAMES' })],
  ['replaying no longer excludes attending', withRule('REPLAY', { group: 'REPLAY' })],
  ['a field is unknown', withRule('QUIZ', { inviteBonus: 3 })],
  ['a rule brings nothing', withRule('QUIZ', { points: 0 })],
  ['half a point', withRule('QUIZ', { points: 2.5 })],
  ['a cap below one earning', withRule('REPLAY', { dayCap: 4 })],
  ['a day’s total below one earning', { ...first, autoDailyCap: 19 }],
  ['points beside the least tier', withRule('SKILL_UP', { points: 31 })],
  ['a tier that takes', withRule('SKILL_UP', { points: -1, pointsBy: { 中级工: -1, 高级工: 50 } })],
  ['a single tier', withRule('SKILL_UP', { pointsBy: { 中级工: 30 } })],
  ['an operator', withRule('QUIZ', { points: { $gt: 0 } })],
])('a book is refused where %s', (_, draft) => {
  expect(isGood(draft)).toBe(false)
})

test('a version begins in the future, and after every other', () => {
  const now = 1_000_000
  const soon = now + MIN_NOTICE_MS
  expect(mayBegin(soon, [], now)).toBe(true)
  expect(mayBegin(soon - 1, [], now)).toBe(false)
  expect(mayBegin(soon, [{ effectiveFrom: soon }], now)).toBe(false)
  expect(mayBegin(soon + 1, [{ effectiveFrom: soon }], now)).toBe(true)
})
