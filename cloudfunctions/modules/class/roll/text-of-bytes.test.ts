import { textOfBytes } from './text-of-bytes'

const LIST = '姓名,手机\r\n林小舟,19900000001\r\n'
/** 林小舟 as Excel in China writes it. */
const IN_GB = Buffer.from('c1d6d0a1d6db', 'hex')

test('UTF-8, with and without its mark', () => {
  expect(textOfBytes(Buffer.from(LIST))).toBe(LIST)
  expect(textOfBytes(Buffer.from(`\uFEFF${LIST}`))).toBe(LIST)
})

test('what Excel in China writes, rare signs of names included', () => {
  expect(textOfBytes(IN_GB)).toBe('林小舟')
  // The second one takes four bytes, which only GB18030 has.
  expect(textOfBytes(Buffer.from([...IN_GB, 0xfe, 0x9f, 0x82, 0x35, 0x87, 0x31]))).toBe('林小舟䶮䶭')
})

test('the Unicode text of Excel', () => {
  expect(textOfBytes(Buffer.from(`\uFEFF${LIST}`, 'utf16le'))).toBe(LIST)
})

test.each([
  ['a workbook', Buffer.from('504b0304140006000800', 'hex')],
  ['a picture', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ['nothing but blanks', Buffer.from(' \r\n ')],
])('%s is no list', (_, bytes) => {
  expect(textOfBytes(bytes)).toBeNull()
})
