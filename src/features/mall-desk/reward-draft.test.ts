import { EMPTY_DRAFT, entryOf, type RewardDraft } from './reward-draft'

const good: RewardDraft = {
  ...{ ...EMPTY_DRAFT, title: ' 毛巾 ', summary: '两条', price: '15', pickUpPointIds: ['hq'] },
}

test('blanks around are cut, and what is left empty has no bound', () => {
  expect(entryOf(good)).toEqual({
    ...{ title: '毛巾', summary: '两条', category: 'daily', cover: 'cup', pricePoints: 15 },
    ...{ yearLimit: 1, monthLimit: null, saleFrom: null, saleTo: null, pickUpPointIds: ['hq'] },
  })
})

test('a sale of one day begins and ends with it', () => {
  expect(entryOf({ ...good, saleFrom: '20261201', saleTo: '20261201' })).toMatchObject({
    saleFrom: Date.parse('2026-12-01T00:00:00+08:00'),
    saleTo: Date.parse('2026-12-02T00:00:00+08:00'),
  })
})

test.each<[Partial<RewardDraft>, string]>([
  [{ title: ' ' }, '名称'],
  [{ summary: '' }, '说明'],
  [{ price: '-1' }, '积分'],
  [{ price: '1.5' }, '积分'],
  [{ price: '0' }, '积分'],
  [{ yearLimit: '' }, '每年'],
  [{ monthLimit: '0' }, '每月'],
  [{ saleFrom: '2026' }, '请重新选'],
  [{ saleFrom: '20261202', saleTo: '20261201' }, '结束的日子'],
  [{ pickUpPointIds: [] }, '领取点'],
])('%j is told', (change, words) => {
  expect(entryOf({ ...good, ...change })).toContain(words)
})
