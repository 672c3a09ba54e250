import { addressOf, pathOf } from './page-address'

test('addresses are those that messages and printed QRs hold', () => {
  expect([
    addressOf('me'),
    addressOf('mall/vouchers'),
    addressOf('mall/voucher', { voucherId: 'v1' }),
    addressOf('class/session', { sessionId: 's1' }),
    addressOf('class/desk-session', { sessionId: 's1' }),
    addressOf('study/check', { token: 't1' }),
    addressOf('points', { show: 'mall' }),
  ]).toEqual([
    'pages/me/index',
    'packages/mall/vouchers',
    'packages/mall/voucher?voucherId=v1',
    'packages/class/session?sessionId=s1',
    'packages/class/desk-session?sessionId=s1',
    'packages/study/check?token=t1',
    'pages/points/index?show=mall',
  ])
})

test('what an address may carry is left out where there is none', () => {
  expect(addressOf('class/sessions')).toBe('packages/class/sessions')
  expect(addressOf('class/sessions', { courseId: undefined })).toBe('packages/class/sessions')
  expect(addressOf('study/check', { token: 't1', scene: 's1' })).toBe(
    'packages/study/check?token=t1&scene=s1',
  )
})

test('a page lies under its name, a tab in a folder of its own', () => {
  expect(pathOf('home')).toBe('pages/home/index')
  expect(pathOf('learn/course')).toBe('packages/learn/course')
})
