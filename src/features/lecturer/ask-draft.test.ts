import { askOf } from './ask-draft'

const draft = {
  ...{ topic: '车间安全用电', enterpriseId: 'yizhou', place: ' 二车间 ' },
  ...{ listeners: '40', contact: '胡干部 88880000' },
}

test('a whole draft is what the server takes', () => {
  expect(askOf(draft)).toEqual({ ...draft, place: '二车间', listeners: 40 })
})

test.each([
  [{ ...draft, topic: '' }, '讲什么'],
  [{ ...draft, place: ' ' }, '在哪里讲'],
  [{ ...draft, listeners: '0' }, '1 到 5000'],
  [{ ...draft, listeners: '四十' }, '1 到 5000'],
  [{ ...draft, contact: '' }, '接洽'],
])('%j has to be put right', (wrong, words) => {
  expect(askOf(wrong)).toContain(words)
})
