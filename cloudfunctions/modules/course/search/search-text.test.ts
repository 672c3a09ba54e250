import { gramsAskedFor, gramsOfCourse, levels, MAX_GRAMS } from './search-text'

test('a text is asked for by its pairs of characters', () => {
  expect(gramsAskedFor('安全用电')).toEqual(['安全', '全用', '用电'])
})

test('width, capitals, spaces and punctuation make no difference, and words stay apart', () => {
  expect(gramsAskedFor('ＣＡＤ，制图！')).toEqual(['ca', 'ad', '制图'])
  expect(gramsAskedFor(' 书 法 ')).toEqual(['书', '法'])
})

test('nothing is asked for where there is nothing to ask for, and never more than a bound', () => {
  expect(gramsAskedFor('……')).toEqual([])
  expect(gramsAskedFor('车间安全用电与触电急救一讲通示例课程第三十期')).toHaveLength(MAX_GRAMS)
})

const course = {
  ...{ title: '安全用电', teacherTitle: '劳模先进', academyName: '总院', tags: ['急救'] },
  category: 'skill',
  summary: '用电先断电',
  outline: [{ title: '先断电', chapters: [{ title: '再救人' }] }],
} as const

test('a piece counts where it stands best, single characters only in title, teacher and tags', () => {
  const grams = gramsOfCourse(course, [])
  expect(grams.get('用电')).toBe(levels.title)
  expect(grams.get('劳模')).toBe(levels.teacher)
  expect(grams.get('急')).toBe(levels.teacher)
  expect(grams.get('断电')).toBe(levels.content)
  expect(grams.get('救人')).toBe(levels.content)
  expect(grams.has('断')).toBe(false)
})

test('what is said in a course counts least, fillers not at all, and no more of it than a bound', () => {
  const grams = gramsOfCourse(course, ['安全的绝缘手套'])
  expect(grams.get('绝缘')).toBe(levels.content)
  expect(grams.get('安全')).toBe(levels.title)
  expect(grams.has('的绝')).toBe(false)
  const silent = gramsOfCourse(course, []).size
  const endless = Array.from({ length: 5_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('')
  expect(gramsOfCourse(course, [endless, '绝缘绝缘']).size).toBe(silent + 500)
  expect(gramsOfCourse(course, [endless, '绝缘绝缘']).get('绝缘')).toBe(levels.content)
})
