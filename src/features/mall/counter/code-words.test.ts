import { unreadableWords } from './code-words'

test.each([
  ['', '请输入 8 位券码'],
  ['K7QM 3XH', '现在是 7 位'],
  ['K7QM-3XHDD', '现在是 9 位'],
  ['k7qm3xh0', '没有数字 0、1 和字母 O、I'],
  ['KO', '没有数字 0、1 和字母 O、I'],
  ['K7QM3XH，', '只有数字和字母'],
])('%s typed: %s', (text, words) => {
  expect(unreadableWords(text, 'typed')).toContain(words)
})

test('any other QR is named as what it is not', () => {
  expect(unreadableWords('https://example.org/', 'scanned')).toContain('这不是兑换券的二维码')
})
