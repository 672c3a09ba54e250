import { excerptOf } from './rules'

test('an excerpt is one line of at most 60 whole characters', () => {
  expect(excerptOf('短短\n一句')).toBe('短短 一句')
  const long = excerptOf('𠮷'.repeat(100))
  expect([...long]).toHaveLength(60)
  expect(long.endsWith('𠮷…')).toBe(true)
})
