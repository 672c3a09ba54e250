import { maskName } from './rules'

test.each([
  ['陈国梁', '陈*梁'],
  ['陈梁', '陈*'],
  ['陈', '陈*'],
  ['买买提江', '买**江'],
  ['𠮷野家', '𠮷*家'],
])('%s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})
