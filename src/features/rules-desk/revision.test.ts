import type { Output } from '@contract/contract'
import { changesOf, revisionOf, typedFrom } from './revision'

const tiers = [
  { tier: '镇级', points: 30 },
  { tier: '区级', points: 50 },
]
const book: Output<'organisation.ruleBook'> = {
  version: 1,
  effectiveFrom: 0,
  isComing: false,
  notice: '示例规则',
  autoDailyCap: 30,
  rules: [
    { code: 'REPLAY', title: '学完课程回放', points: 5, tiers: null, dayCap: 10 },
    { code: 'CONTEST_WIN', title: '竞赛获奖', points: 30, tiers, dayCap: null },
    { code: 'NO_SHOW', title: '无故缺课', points: -5, tiers: null, dayCap: null },
  ],
}
const typed = typedFrom(book)
const words = { dayKey: '2027-01-01', notice: '示例规则', reason: '年度修订' }

test('what was typed becomes the next version, and the table tells what is different', () => {
  const changed = { ...typed, REPLAY: '6', 'REPLAY-cap': '', 'CONTEST_WIN-区级': '60', NO_SHOW: '8' }
  expect(changesOf(book, changed).map(({ title, words: text }) => `${title}：${text}`)).toEqual([
    '学完课程回放，每次几分：5 分 → 6 分',
    '学完课程回放，每天最多几分（不限就空着）：10 分 → 不限',
    '竞赛获奖，区级几分：50 分 → 60 分',
    '无故缺课，每次扣几分：5 分 → 8 分',
  ])
  expect(revisionOf(book, changed, words)).toEqual({
    basedOn: 1,
    dayKey: '2027-01-01',
    notice: '示例规则',
    reason: '年度修订',
    autoDailyCap: 30,
    rules: [
      { code: 'REPLAY', points: 6, tiers: null, dayCap: null },
      { code: 'CONTEST_WIN', points: 30, tiers: [tiers[0], { tier: '区级', points: 60 }], dayCap: null },
      { code: 'NO_SHOW', points: -8, tiers: null, dayCap: null },
    ],
  })
})
