import content from '../../../localcloud/seed/content/points-rules.json'
import { revisedBook } from './revision'
import { changesBetween } from './rule-changes'
import type { RuleBook } from './store'

const book = {
  ...content,
  _id: 'first',
  tenantId: 'jiangshan',
  effectiveFrom: Date.parse(content.effectiveFrom),
} as unknown as RuleBook
const BEGIN = Date.parse('2027-01-01T00:00:00+08:00')

type Revision = Parameters<typeof revisedBook>[1]
const revise = (rules: Revision['rules'], autoDailyCap = 30) =>
  revisedBook(book, { notice: '示例规则', autoDailyCap, rules }, BEGIN)

test('other numbers make another version; what is not named stays', () => {
  const tiers = [
    { tier: '中级工', points: 35 },
    { tier: '高级工', points: 50 },
    { tier: '技师', points: 80 },
    { tier: '高级技师', points: 120 },
  ]
  const draft = revise(
    [
      { code: 'REPLAY', points: 6, tiers: null, dayCap: 12 },
      { code: 'SKILL_UP', points: 0, tiers, dayCap: null },
      { code: 'FB_SUBMIT', points: 1, tiers: null, dayCap: null },
    ],
    40,
  )
  expect(draft?.effectiveFrom).toBe(BEGIN)
  expect(draft?.rules.find(({ code }) => code === 'QUIZ')).toEqual(
    book.rules.find(({ code }) => code === 'QUIZ'),
  )
  expect(draft && changesBetween(book, draft as unknown as RuleBook)).toEqual([
    '每天合计最多 30 → 40 分',
    '学完课程回放 5 → 6 分',
    '学完课程回放每天最多 10 分 → 12 分',
    '提交意见反馈每天最多 1 分 → 不限',
    '技能等级提升（中级工）30 → 35 分',
    '技能等级提升（高级技师）100 → 120 分',
  ])
})

test.each<[string, Revision['rules'][number]]>([
  ['a rule that is not there', { code: 'SHARE', points: 5, tiers: null, dayCap: null }],
  ['a cap below one earning', { code: 'REPLAY', points: 6, tiers: null, dayCap: 5 }],
  [
    'a tier that is not there',
    { code: 'SKILL_UP', points: 1, tiers: [{ tier: '学徒', points: 1 }], dayCap: null },
  ],
  ['no points', { code: 'REPLAY', points: 0, tiers: null, dayCap: null }],
])('%s makes no rule book', (_, rule) => {
  expect(revise([rule])).toBeNull()
})
