import { cueAt, hitsIn, lastPage, pageOf } from './cue-pages'

const cues = [
  { atSeconds: 2, text: '先断电，' },
  { atSeconds: 5, text: '再救人 ＣＡＤ' },
  { atSeconds: 5, text: '最后报告' },
]

test('the line that is being said is the last one that has begun', () => {
  expect([0, 2, 4, 5, 99].map((seconds) => cueAt(cues, seconds))).toEqual([-1, 0, 0, 2, 2])
  expect(cueAt([], 3)).toBe(-1)
})

test('lines stand on pages, the first one even before it is said', () => {
  expect([-1, 0, 5, 6, 12].map((at) => pageOf(at, 6))).toEqual([0, 0, 0, 1, 2])
  expect([0, 1, 6, 7].map((count) => lastPage(count, 6))).toEqual([0, 0, 0, 1])
})

test('a search finds what stands in a line, whatever its width, capitals and spaces', () => {
  expect(hitsIn(cues, ' 救 人cad ').map(({ atSeconds }) => atSeconds)).toEqual([5])
  expect(hitsIn(cues, '漏电')).toEqual([])
  expect(hitsIn(cues, '  ')).toEqual([])
})
