import { fitsField, isFieldKey } from './message-fields'

test.each([
  ['thing1', '二十个字以内的事物，带标点和123', true],
  ['thing1', '字'.repeat(20), true],
  ['thing1', '字'.repeat(21), false],
  ['thing1', '', false],
  ['thing1', '两\n行', false],
  ['number2', '12.5', true],
  ['number2', '12分', false],
  ['number2', '1'.repeat(33), false],
  ['letter3', 'Abc', true],
  ['letter3', 'A1', false],
  ['symbol4', '★！', true],
  ['symbol4', '字', false],
  ['character_string5', 'ABCD-2345', true],
  ['character_string5', '券 2345', false],
  ['character_string5', 'x'.repeat(33), false],
  ['time6', '15:01', true],
  ['time6', '2019年10月1日 15:01', true],
  ['time6', '2019-10-01 15:01:30', true],
  ['time6', '15:01~16:30', true],
  ['time6', '25:01', false],
  ['time6', '2019年10月1日', false],
  ['date7', '2019年10月1日', true],
  ['date7', '2019年10月', true],
  ['date7', '10月1日', true],
  ['date7', '2019/10/01 15:01', true],
  ['date7', '2019年10月1日~2019年10月3日', true],
  ['date7', '2019.10.01~2019.10.03', true],
  ['date7', '明天', false],
  ['amount8', '￥12.30元', true],
  ['amount8', '12元整', false],
  ['phone_number9', '+86-0766-66888866', true],
  ['phone_number9', '电话', false],
  ['car_number10', '粤A8Z888挂', true],
  ['car_number10', '粤A8Z8888挂', false],
  ['name11', '陈国梁', true],
  ['name11', '一二三四五六七八九十一', false],
  ['name11', 'John Smith', true],
  ['name11', '陈2', false],
  ['phrase12', '已核销', true],
  ['phrase12', '已经核销完毕', false],
  ['phrase12', 'done', false],
  ['thing', '没有号', false],
  ['constructor1', 'x', false],
])('%s takes %j: %p', (key, value, expected) => {
  expect(fitsField(key, value)).toBe(expected)
})

test('only WeChat’s kinds of fields may be declared', () => {
  expect(['thing1', 'character_string12', 'thing', 'word1'].map(isFieldKey)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
