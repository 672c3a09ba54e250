import { readForm } from '@/lib/form/read-form'
import { OFFER, offeredFor, timesWrong } from './offer-fields'

const now = Date.parse('2026-11-21T10:00:00+08:00')
const held = { day: '20261201', from: '1400', to: '1530' }
const read = (changed: Partial<typeof held>) =>
  readForm(OFFER, { ...held, ...changed }, (entry) => timesWrong(offeredFor(entry), now))

test('a whole time is what the server takes', () => {
  const whole = read({})
  expect('entry' in whole && offeredFor(whole.entry)).toEqual({
    startsAt: Date.parse('2026-12-01T14:00:00+08:00'),
    endsAt: Date.parse('2026-12-01T15:30:00+08:00'),
  })
})

test.each([
  [{ day: '' }, { day: '请选日子。' }],
  [{ from: '' }, { from: '请选开始时间。' }],
  [{ to: '' }, { to: '请选结束时间。' }],
  [{ day: '20261120' }, { day: '这个时间已经过去了，请核对日子。' }],
  [{ day: '20271201' }, { day: '最多提前半年，请改一个近一些的日子。' }],
  [{ to: '1429' }, { to: '结束要在开始以后，一次 30 分钟到 8 小时。' }],
  [{ from: '0800', to: '1601' }, { to: '结束要在开始以后，一次 30 分钟到 8 小时。' }],
])('%j has to be put right', (changed, troubles) => {
  expect(read(changed)).toEqual({ troubles })
})
