import { offerOf } from './offer-draft'

const now = Date.parse('2026-11-21T10:00:00+08:00')
const draft = { day: '20261201', from: '1400', to: '1530' }

test('a typed time is what the server takes', () => {
  const startsAt = Date.parse('2026-12-01T14:00:00+08:00')
  expect(offerOf(draft, now)).toEqual({ startsAt, endsAt: startsAt + 5_400_000 })
})

test.each([
  [{ ...draft, day: '2026121' }, '请选日子和开始时间'],
  [{ ...draft, to: '25' }, '结束时间'],
  [{ ...draft, day: '20261120' }, '已经过去'],
  [{ ...draft, day: '20270701' }, '最多提前半年'],
  [{ ...draft, to: '1410' }, '30 分钟到 8 小时'],
])('%j has to be put right', (wrong, words) => {
  expect(offerOf(wrong, now)).toContain(words)
})
