import { heldOf, readForm } from '@/lib/form/read-form'
import { cardOf, rewardFields, USUAL, windowWrong } from './reward-fields'

const fields = rewardFields([{ pickUpPointId: 'hq', name: '总院', open: true } as never])
const good = { title: ' 毛巾 ', summary: '两条', pricePoints: '15', pickUpPointIds: ['hq'] }
const read = (changed: Readonly<Record<string, unknown>>) => {
  const held = heldOf(fields, { start: USUAL, kept: {}, typed: { ...good, ...changed } })
  const whole = readForm(fields, held, windowWrong)
  return 'entry' in whole ? cardOf(whole.entry) : whole.troubles
}

test('blanks around are cut, and what is left empty has no bound', () => {
  expect(read({})).toEqual({
    title: '毛巾',
    summary: '两条',
    category: 'daily',
    cover: 'cup',
    pricePoints: 15,
    yearLimit: 1,
    monthLimit: null,
    picture: { is: 'none' },
    saleFrom: null,
    saleTo: null,
    pickUpPointIds: ['hq'],
  })
})

test('a sale of one day begins and ends with it', () => {
  expect(read({ saleFrom: '20261201', saleTo: '20261201' })).toMatchObject({
    saleFrom: Date.parse('2026-12-01T00:00:00+08:00'),
    saleTo: Date.parse('2026-12-02T00:00:00+08:00'),
  })
})

test.each([
  [{ title: ' ' }, { title: '请写奖品名称。' }],
  [{ summary: '' }, { summary: '请写几句说明，比如规格和数量。' }],
  [{ pricePoints: '-1' }, { pricePoints: '积分要填 1 到 100000 的整数。' }],
  [{ pricePoints: '1.5' }, { pricePoints: '积分要填 1 到 100000 的整数。' }],
  [{ pricePoints: '0' }, { pricePoints: '积分要填 1 到 100000 的整数。' }],
  [{ yearLimit: '' }, { yearLimit: '每人每年限几份，要填 1 到 100 的整数。' }],
  [{ monthLimit: '0' }, { monthLimit: '每人每月限几份，要填 1 到 100 的整数，不限就空着。' }],
  [{ saleFrom: '20261202', saleTo: '20261201' }, { saleTo: '结束的日子要在开兑那天或以后。' }],
  [{ picture: null }, { picture: '照片还没传好，请等一等，或不用照片。' }],
  [{ pickUpPointIds: [] }, { pickUpPointIds: '请至少选一个领取点。' }],
])('%j is told', (changed, troubles) => {
  expect(read(changed)).toEqual(troubles)
})
