import { isDayFit, onceOf } from './rules'

const facts = { tier: '区级', subject: '姜山镇 数控（车工）竞赛', dayKey: '2026-10-01' }

test('the same contest on the same day is one, however it is written, in whatever tier', () => {
  const once = onceOf('CONTEST_WIN', facts)
  expect(onceOf('CONTEST_WIN', { ...facts, tier: '镇级', subject: '姜山镇数控(车工) 竞赛' })).toBe(once)
  expect(onceOf('CONTEST_WIN', { ...facts, dayKey: '2026-10-02' })).not.toBe(once)
  expect(onceOf('CONTEST_WIN', { ...facts, subject: '姜山镇焊工竞赛' })).not.toBe(once)
})

test('a level of skill is one, whatever the certificate and the day', () => {
  const once = onceOf('SKILL_UP', { ...facts, tier: '技师' })
  expect(onceOf('SKILL_UP', { tier: '技师', subject: '另一张证书', dayKey: '2026-01-01' })).toBe(once)
  expect(onceOf('SKILL_UP', { ...facts, tier: '高级技师' })).not.toBe(once)
})

/** One minute past midnight in China. */
const now = Date.parse('2026-11-21T00:01:00+08:00')

test.each([
  ['2026-11-21', true],
  ['2026-11-22', false],
  ['2025-11-21', true],
  ['2025-11-20', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
])('%s fits: %s', (dayKey, fits) => {
  expect(isDayFit(dayKey, now)).toBe(fits)
})
