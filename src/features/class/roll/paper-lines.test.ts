import { paperLinesOf } from './paper-lines'

test('what is pasted from a table is read, with its head and its empty lines left out', () => {
  expect(paperLinesOf('序号\t姓名\t手机号\n1\t王芳\t13800000001\n\n2\t李强\t0003\r\n3，赵敏')).toEqual([
    { name: '王芳', phoneTail: '0001' },
    { name: '李强', phoneTail: '0003' },
    { name: '赵敏', phoneTail: null },
  ])
})

test('a file of a table program may put quotes around its cells', () => {
  expect(paperLinesOf('"姓名","手机"\r\n"王芳","13800000001"\r\n')).toEqual([
    { name: '王芳', phoneTail: '0001' },
  ])
})

test.each([
  [' \n', '贴进来'],
  ['王芳\n13800000001', '第 2 行没有姓名'],
  [Array.from({ length: 201 }, (_, at) => `甲${at}`).join('\n'), '最多 200 行'],
  ['长'.repeat(31), '第 1 行没有姓名'],
])('%j has to be put right', (text, words) => {
  expect(paperLinesOf(text)).toContain(words)
})
