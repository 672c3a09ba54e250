import { chaptersIn, linesOf, typedSeconds } from './chapter-lines'

const DURATION = 4_000

test('chapters come back from their lines as they were', () => {
  const chapters = [
    { atSeconds: 0, title: '开场' },
    { atSeconds: 150, title: '触电的三种情形' },
    { atSeconds: 3_723, title: '小结' },
  ]
  expect(linesOf(chapters)).toBe('00:00 开场\n02:30 触电的三种情形\n1:02:03 小结')
  expect(chaptersIn(linesOf(chapters), DURATION)).toEqual({ chapters })
})

test('a Chinese keyboard’s digits and colons, empty lines and no space are understood', () => {
  expect(chaptersIn('００：００开场\n\n　2：30　急救\n', DURATION)).toEqual({
    chapters: [
      { atSeconds: 0, title: '开场' },
      { atSeconds: 150, title: '急救' },
    ],
  })
})

test('no lines are no chapters', () => {
  expect(chaptersIn(' \n', DURATION)).toEqual({ chapters: [] })
})

test.each([
  ['开场', '第 1 行：开头要写时间，比如 02:30。'],
  ['00:00 开场\n00:75 急救', '第 2 行：开头要写时间，比如 02:30。'],
  ['00:00', '第 1 行：时间后面还没有名称。'],
  ['00:10 开场', '第 1 行：第一章要从 00:00 开始。'],
  ['00:00 开场\n02:00 急救\n02:00 小结', '第 3 行：时间要比上一章晚。'],
  ['00:00 开场\n70:00 急救', '第 2 行：视频只有 1:06:40。'],
  [`00:00 ${'长'.repeat(21)}`, '第 1 行：名称最多 20 个字。'],
])('%j is refused with its line', (text, trouble) => {
  expect(chaptersIn(text, DURATION)).toEqual({ trouble })
})

test('more chapters than a lesson holds are refused', () => {
  const many = Array.from({ length: 21 }, (_, at) => `${String(at).padStart(2, '0')}:00 章`).join('\n')
  expect(chaptersIn(many, DURATION)).toEqual({ trouble: '最多 20 章。' })
})

test('a time alone is read in either width, and what is no time is not', () => {
  expect(['02:30', '０２：３０', ' 1:02:03 '].map(typedSeconds)).toEqual([150, 150, 3_723])
  expect(['', '230', '02:75', '02:30 图'].map(typedSeconds)).toEqual([null, null, null, null])
})
