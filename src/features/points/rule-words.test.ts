import type { RuleCard } from '@contract/points'
import { limitWords } from './limit-words'
import { extraWords, pointsWords } from './rule-words'

const rule = (change: Partial<RuleCard>): RuleCard => ({
  ...{ code: 'QUIZ', title: '测验通过', points: 5, evidence: '', tiers: null, dayCap: null, leftToday: null },
  ...{ once: false, capExempt: false, streakBonus: null, fullMarkBonus: null },
  ...change,
})

test.each<[Partial<RuleCard>, string]>([
  [{ once: true }, '只计一次'],
  [{}, '每次都计'],
  [{ points: -5 }, '每次都扣'],
  [{ dayCap: 10, leftToday: 5 }, '每天最多 10 分，今天还能得 5 分'],
  [{ dayCap: 10, leftToday: 0 }, '每天最多 10 分，今天已得满'],
])('%j reads as %s', (change, words) => {
  expect(limitWords(rule(change))).toBe(words)
})

test('tiers, bonuses and exemption stand one after the other', () => {
  const tiers = [
    { tier: '镇级', points: 30 },
    { tier: '区级', points: 50 },
  ]
  expect(extraWords(rule({ tiers, capExempt: true }))).toBe('镇级 30 分、区级 50 分；不占每天的总数')
  expect(extraWords(rule({ streakBonus: { days: 7, points: 5 }, fullMarkBonus: 3 }))).toBe(
    '每连续 7 天另加 5 分；满分另加 3 分',
  )
  expect(extraWords(rule({}))).toBe('')
  expect([pointsWords(rule({})), pointsWords(rule({ tiers })), pointsWords(rule({ points: -5 }))]).toEqual([
    '+5',
    '+5 起',
    '−5',
  ])
})
