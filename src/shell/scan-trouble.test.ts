import { scanTrouble } from './scan-trouble'

test.each([
  ['scanCode:fail cancel', null],
  ['scanCode:fail auth deny', '没有相机权限'],
  ['scanCode:fail:system permission denied', '没有相机权限'],
  ['scanCode:fail', '没有扫到'],
])('%s', (errMsg, words) => {
  expect(scanTrouble({ errMsg }, '输入券码')).toEqual(words && expect.stringContaining(words))
})
