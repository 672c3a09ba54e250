import { refusalOf } from './next-step'
import { obstacleOf } from './obstacle'

test.each([
  ['SOLD_OUT', 'mall'],
  ['NOT_ON_SALE', 'mall'],
  ['NOT_ENOUGH_POINTS', 'earn'],
  ['LIMIT_REACHED', 'vouchers'],
  ['PICK_UP_ELSEWHERE', 'place'],
  ['NOT_BOUND', 'bind'],
  ['BUSY', 'again'],
  ['FORBIDDEN', 'nothing'],
] as const)('%s leads to: %s', (code, step) => {
  expect(refusalOf({ kind: 'refused', code, requestId: '' }).step).toBe(step)
})

test('no answer: the same redemption may be sent again', () => {
  expect(refusalOf({ kind: 'unreachable' })).toEqual({
    step: 'again',
    words: expect.stringContaining('不会重复办理'),
  })
})

const detail = {
  reward: {
    rewardId: 'cup',
    title: '保温杯',
    category: 'daily' as const,
    cover: 'cup' as const,
    pricePoints: 60,
    remaining: 1,
    ...{ pictured: false, sale: 'open' as const, saleFrom: null, saleTo: null },
    sample: true,
  },
  onSale: true,
  bound: true,
  available: 60,
  yearLimit: 2,
  redeemedThisYear: 1,
  monthLimit: 1,
  redeemedThisMonth: 0,
  pickUpPoints: [{ pickUpPointId: 'hq', name: '总院', address: '', hours: '' }],
}

test.each([
  ['nothing is in the way', {}, null],
  ['taken off sale', { onSale: false, bound: false }, 'offSale'],
  ['none left, whatever the points', { reward: { ...detail.reward, remaining: 0 }, available: 0 }, 'none'],
  ['handed out nowhere', { pickUpPoints: [] }, 'nowhere'],
  ['not bound', { bound: false, available: 0 }, 'unbound'],
  ['the year’s limit reached', { redeemedThisYear: 2 }, 'limit'],
  ['the month’s limit reached', { redeemedThisMonth: 1 }, 'monthLimit'],
  ['not begun', { reward: { ...detail.reward, sale: 'before' } }, 'before'],
  ['over', { reward: { ...detail.reward, sale: 'over' } }, 'over'],
  ['one point short', { available: 59 }, 'short'],
] as const)('%s', (_, change, obstacle) => {
  expect(
    obstacleOf({
      ...detail,
      ...change,
      pickUpPoints: [...('pickUpPoints' in change ? change.pickUpPoints : detail.pickUpPoints)],
    }),
  ).toBe(obstacle)
})
