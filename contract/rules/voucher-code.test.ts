import { CODE_LENGTH, CODE_SIGNS, codeOfText, voucherCode } from './voucher-code'

test('every sign of the alphabet makes a code, and none is mistaken for another', () => {
  expect(CODE_SIGNS).not.toMatch(/[01OI]/)
  expect(new Set(CODE_SIGNS).size).toBe(32)
  for (const sign of CODE_SIGNS) expect(sign.repeat(CODE_LENGTH)).toMatch(voucherCode)
})

test.each([
  ['typed', 'AB23CD45'],
  ['typed in small letters with a blank', ' ab23 cd45 '],
])('a code that was %s is read', (_, text) => {
  expect(codeOfText(text)).toBe('AB23CD45')
})

test.each([
  '',
  'AB23CD4',
  'AB23CD450',
  'AB23CDO1',
  'https://example.com/AB23CD45',
  'JLXY-V2~AB23CD45',
  '{"$gt":""}',
])('%j is no voucher', (text) => {
  expect(codeOfText(text)).toBeNull()
})
