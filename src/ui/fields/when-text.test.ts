import { digitsOf, pickedOf, whenWords } from './when-text'

test('a day and a time are named as the platforms name them, and read as people read them', () => {
  expect(pickedOf({ kind: 'day', value: '20261201' })).toBe('2026-12-01')
  expect(whenWords({ kind: 'day', value: '20261201' })).toBe('2026年12月1日 周二')
  expect(pickedOf({ kind: 'time', value: '0905' })).toBe('09:05')
  expect(whenWords({ kind: 'time', value: '0905' })).toBe('09:05')
})

test('nothing chosen, or half of it, invites to choose', () => {
  for (const value of ['', '2026']) expect(pickedOf({ kind: 'day', value })).toBe('')
  expect(whenWords({ kind: 'day', value: '' })).toBe('请选日期')
  expect(pickedOf({ kind: 'time', value: '9' })).toBe('')
  expect(whenWords({ kind: 'time', value: '' })).toBe('请选时间')
})

test('what a platform hands over becomes digits', () => {
  expect(digitsOf('2026-12-01')).toBe('20261201')
  expect(digitsOf('14:30')).toBe('1430')
})
