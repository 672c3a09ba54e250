import { claimOf, type Draft, dayKeyOf } from './draft'

const draft: Draft = {
  ...{ ruleCode: 'CONTEST_WIN', tier: '区级', subject: ' 示例竞赛 ', day: '20261001' },
  evidence: ' 获奖证书 ',
}

test('a whole draft is handed in as it will be kept', () => {
  expect(claimOf(draft, true)).toEqual({
    ...{ ruleCode: 'CONTEST_WIN', tier: '区级', subject: '示例竞赛', dayKey: '2026-10-01' },
    evidence: '获奖证书',
  })
  expect(claimOf({ ...draft, ruleCode: 'CONTEST_JOIN' }, false)).toMatchObject({ tier: null })
})

test.each<[Partial<Draft>, string]>([
  [{ ruleCode: null }, '请选登记哪一项。'],
  [{ tier: null }, '请选一档。'],
  [{ subject: ' ' }, '请填竞赛名称。'],
  [{ day: '2026-10-01' }, '请选哪一天。'],
  [{ evidence: '' }, '请写凭据，例如证书编号、名单出处。'],
])('%j has to be put right', (change, words) => {
  expect(claimOf({ ...draft, ...change }, true)).toBe(words)
})

test.each([
  ['20240229', '2024-02-29'],
  ['20260229', null],
  ['20261301', null],
  ['2026101', null],
])('%s is the day %s', (typed, dayKey) => {
  expect(dayKeyOf(typed)).toBe(dayKey)
})
