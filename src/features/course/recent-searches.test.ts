import { forgetSearches, recentSearches, rememberSearch } from './recent-searches'

const mockStored = new Map<string, unknown>()
jest.mock('@/lib/storage', () => ({
  readStored: (name: string) => mockStored.get(name),
  writeStored: (name: string, value: unknown) => mockStored.set(name, value),
  removeStored: (name: string) => mockStored.delete(name),
}))

test('the newest search comes first, once, and only a handful is kept', () => {
  for (const text of ['书法', '用电', '书法', '表格', '量具', '急救', '配电箱', '横竖', '工匠', '总院'])
    rememberSearch(text)
  expect(recentSearches()).toEqual(['总院', '工匠', '横竖', '配电箱', '急救', '量具', '表格', '书法'])
  forgetSearches()
  expect(recentSearches()).toEqual([])
})
