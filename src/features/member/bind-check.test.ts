import { checkTyped } from './bind-check'

const right = { name: '陈师傅', phone: '13800005678', rosterCode: '123456' }

test('what is right has nothing wrong', () => {
  expect(checkTyped(right, true)).toEqual({})
})

test.each([
  ['name', { name: '  ' }],
  ['phone', { phone: '1380000567' }],
  ['phone', { phone: '12800005678' }],
  ['rosterCode', { rosterCode: '12345' }],
  ['rosterCode', { rosterCode: '12345a' }],
])('names the field %s that is wrong', (field, change) => {
  expect(Object.keys(checkTyped({ ...right, ...change }, true))).toEqual([field])
})

test('with WeChat’s phone button neither phone nor code is asked for', () => {
  expect(checkTyped({ name: '陈师傅', phone: '', rosterCode: '' }, false)).toEqual({})
})
