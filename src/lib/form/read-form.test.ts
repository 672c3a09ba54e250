import { absent, choice, many, own, toggle } from './choice-fields'
import type { Field } from './field'
import { heldOf, readForm } from './read-form'
import { code, lines, number, phone, text } from './text-fields'
import { day, momentOf, time } from './when-fields'

const reads = (field: Field, held: unknown): unknown => field.read(held as never)

const title = text('课程名', { max: 4, lack: '请填课程名。' })
const seats = number('座位', { least: 1, most: 300, wrong: '填 1 到 300 的整数。' })
const kind = choice('类别', { options: [{ value: 'skill', words: '技能' }], lack: '请选类别。' })

test.each<[string, Field, unknown, unknown]>([
  ['a text without what is around it', title, ' 安全\t用电 ', '安全 用电'],
  ['a text that has to be there', title, '  ', { wrong: '请填课程名。' }],
  ['a text that may stay open', text('行业', { max: 9 }), ' ', null],
  ['a text that is read', text('标签', { max: 9, read: (said) => said.split(' ') }), '甲 乙', ['甲', '乙']],
  [
    'lines as they stand',
    lines('介绍', { hint: '', max: 9, lack: '' }),
    '  一行\r\n两行\t三\u0000 ',
    '一行\n两行 三',
  ],
  ['a number', seats, ' 30 ', 30],
  ['the least number', seats, '1', 1],
  ['the greatest number', seats, '300', 300],
  ['a number too small', seats, '0', { wrong: '填 1 到 300 的整数。' }],
  ['a number too large', seats, '301', { wrong: '填 1 到 300 的整数。' }],
  ['no whole number', seats, '1.5', { wrong: '填 1 到 300 的整数。' }],
  ['no number', seats, '', { wrong: '填 1 到 300 的整数。' }],
  ['a number that may stay open', number('每月', { least: 1, most: 9, wrong: '', optional: true }), '', null],
  ['a choice', kind, 'skill', 'skill'],
  ['no choice', kind, null, { wrong: '请选类别。' }],
  ['a choice that may stay open', choice('规模', { options: [] }), null, null],
  ['some', many('领取点', { options: [], lack: '请选。' }), ['a'], ['a']],
  ['none of some', many('领取点', { options: [], lack: '请选。' }), [], { wrong: '请选。' }],
  ['a day', day('哪天', { lack: '请选。' }), '20240229', '2024-02-29'],
  ['a day that is none', day('哪天', { lack: '请选。' }), '20260229', { wrong: '请选。' }],
  ['a month that is none', day('哪天', { lack: '请选。' }), '20261301', { wrong: '请选。' }],
  ['a day that may stay open', day('哪天', { clearWords: '不限' }), '', null],
  ['a time', time('几点', { lack: '请选。' }), '0905', '09:05'],
  ['a time that is none', time('几点', { lack: '请选。' }), '2405', { wrong: '请选。' }],
  ['yes', toggle('匿名', ''), true, true],
  ['a phone number', phone('手机号', { hint: '' }), '13800000001', '13800000001'],
  ['half a phone number', phone('手机号', { hint: '' }), '1380000', { wrong: '请填写 11 位手机号' }],
  [
    'what the page asks for itself',
    own<string>('老师', { lack: '请选老师。' }),
    null,
    { wrong: '请选老师。' },
  ],
  ['what is not asked', absent('没有'), null, '没有'],
])('%s', (_, field, held, entry) => {
  expect(reads(field, held)).toEqual(entry)
})

test('a day and a time make a moment of the union’s wall clock', () => {
  expect(momentOf('2026-12-01', '14:30')).toBe(Date.parse('2026-12-01T06:30:00Z'))
})

test('a code is held without what a Chinese keyboard and people put into it', () => {
  const spoken = code('口令', { max: 6, is: /^\d{6}$/, wrong: '' })
  expect(spoken.clean('１２３ ４5-6')).toBe('123456')
})

test('all that is wrong is said at once, and what is wrong between answers only when each is right', () => {
  const fields = { title, seats }
  const check = jest.fn(() => ({ seats: '这间教室坐不下。' }))
  expect(readForm(fields, { title: '', seats: '0' }, check)).toEqual({
    troubles: { title: '请填课程名。', seats: '填 1 到 300 的整数。' },
  })
  expect(check).not.toHaveBeenCalled()
  expect(readForm(fields, { title: '用电', seats: '9' }, check)).toEqual({
    troubles: { seats: '这间教室坐不下。' },
  })
  expect(readForm(fields, { title: '用电', seats: '9' })).toEqual({ entry: { title: '用电', seats: 9 } })
})

test('what was typed goes before what an earlier visit left, and that before how the record stands', () => {
  const fields = { title, seats, kind }
  const start = { title: '旧名', seats: '10', kind: 'skill' }
  expect(heldOf(fields, { start: {}, kept: {}, typed: {} })).toEqual({ title: '', seats: '', kind: null })
  expect(heldOf(fields, { start, kept: { seats: '20' }, typed: { title: '' } })).toEqual({
    title: '',
    seats: '20',
    kind: 'skill',
  })
})

test('what is no longer offered is not chosen', () => {
  expect(heldOf({ kind }, { start: { kind: 'gone' }, kept: {}, typed: {} })).toEqual({ kind: null })
  expect(heldOf({ kind }, { start: { kind: 'skill' }, kept: { kind: 'gone' }, typed: {} })).toEqual({
    kind: 'skill',
  })
})
