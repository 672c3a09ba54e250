import { aheadWords, newerWords, placeWords } from './words'

const step = { fromPoints: 20, toPoints: 24, members: 3 }
const standing = { honour: 21, from: 4, to: 4, step, toNextStep: 4 }

test('a place is one place, or between two', () => {
  expect(placeWords({ from: 12, to: 12 })).toBe('第 12 名')
  expect(placeWords({ from: 2310, to: 2345 })).toBe('第 2,310 到 2,345 名')
})

test('what it takes to get ahead, and who stands near', () => {
  expect(aheadWords(standing)).toBe('再得 4 分，就能往前走。和您差不多的有 2 人。')
  expect(aheadWords({ ...standing, step: { ...step, members: 1 } })).toBe('再得 4 分，就能往前走。')
  expect(aheadWords({ ...standing, from: 1, to: 1, toNextStep: null })).toBe('您现在排在最前面。')
})

test('points that are newer than the list are said to be so, and only where it shows', () => {
  const line = {
    place: 1,
    nameMasked: '周*静',
    enterpriseName: '华瑞电器股份有限公司',
    honour: 21,
    own: false,
  }
  const newer = '您新得的积分已算进名次，下面的名单到下次统计时更新。'
  expect(newerWords({ honour: 25 }, [line])).toBe(newer)
  expect(newerWords({ honour: 21 }, [line])).toBe('')
  expect(newerWords({ honour: 25 }, [line, { ...line, own: true }])).toBe(newer)
  expect(newerWords({ honour: 21 }, [line, { ...line, own: true }])).toBe('')
})
