import { type Enrolled, matchLines } from './match-lines'

const roll: readonly Enrolled[] = [
  { enrolmentId: 'a', name: '王芳', phoneTail: '0001', standing: 'seat' },
  { enrolmentId: 'b', name: '王芳', phoneTail: '0002', standing: 'seat' },
  { enrolmentId: 'c', name: '李强', phoneTail: '0003', standing: 'here' },
  { enrolmentId: 'd', name: '赵 敏', phoneTail: '0004', standing: 'noSeat' },
  { enrolmentId: 'e', name: '孙静', phoneTail: '0005', standing: 'own' },
]
const is = (name: string, phoneTail: string | null = null) => matchLines([{ name, phoneTail }], roll)[0]

test.each([
  ['王芳', '0002', { is: 'seat', enrolmentId: 'b' }],
  ['王芳', null, { is: 'several', enrolmentId: null }],
  ['王芳', '9999', { is: 'unknown', enrolmentId: null }],
  ['李强', null, { is: 'here', enrolmentId: null }],
  ['赵敏', null, { is: 'noSeat', enrolmentId: null }],
  ['孙静', '0005', { is: 'own', enrolmentId: null }],
  ['张三', null, { is: 'unknown', enrolmentId: null }],
])('%s %s', (name, phoneTail, found) => {
  expect(is(name, phoneTail)).toEqual(found)
})

test('who stands on the paper twice counts once', () => {
  const line = { name: '王芳', phoneTail: '0001' }
  expect(matchLines([line, { name: ' 王芳', phoneTail: '0001' }], roll).map((one) => one.is)).toEqual([
    'seat',
    'twice',
  ])
})
