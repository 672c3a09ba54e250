import { valuesOf } from './rules'

const template = {
  templateId: 't',
  fields: [
    { key: 'thing1', fact: 'reward' },
    { key: 'time2', fact: 'at' },
    { key: 'number3', fact: 'points' },
    { key: 'thing4', words: '请在七天内领取' },
  ],
}
const facts = { reward: '毛巾', at: Date.UTC(2026, 10, 21, 16, 5), points: 15 }

test('a message says the facts in WeChat’s forms, moments in UTC+8', () => {
  expect(valuesOf(template, facts)).toEqual({
    thing1: { value: '毛巾' },
    time2: { value: '2026年11月22日 00:05' },
    number3: { value: '15' },
    thing4: { value: '请在七天内领取' },
  })
})

test.each([
  ['字'.repeat(20), '字'.repeat(20)],
  ['字'.repeat(21), `${'字'.repeat(19)}…`],
  ['😀'.repeat(21), `${'😀'.repeat(19)}…`],
  ['两\n行 \t字', '两 行 字'],
  ['  ', '—'],
])('%j is written as %j', (reward, value) => {
  expect(valuesOf(template, { ...facts, reward }).thing1).toEqual({ value })
})

test('a fact that is missing, and a kind that nobody fills, are errors of ours', () => {
  expect(() => valuesOf(template, { reward: 'x' })).toThrow('time2')
  const fields = [{ key: 'car_number1', fact: 'reward' }]
  expect(() => valuesOf({ templateId: 't', fields }, facts)).toThrow('car_number1')
})
