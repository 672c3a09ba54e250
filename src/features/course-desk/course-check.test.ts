import { lacksOf, tagsOf } from './course-check'
import type { CourseDraft } from './draft'

const whole: CourseDraft = {
  ...({ academyId: 'a', title: '安全用电', category: 'skill', cover: 'socket' } as const),
  teacherTitle: '姜山工匠',
  summary: '三讲说清。',
  tags: '用电 急救',
}

test('keywords are parted however people part them', () => {
  expect(tagsOf(' 用电，急救、 漏电,用电；')).toEqual(['用电', '急救', '漏电'])
  expect(tagsOf('  ')).toEqual([])
})

test('a whole course lacks nothing, and each thing that is missing is named', () => {
  expect(lacksOf(whole)).toEqual({})
  const empty = { ...whole, academyId: '', title: ' ', teacherTitle: '', summary: '\n' }
  expect(Object.keys(lacksOf(empty))).toEqual(['academyId', 'title', 'teacherTitle', 'summary'])
  expect(lacksOf({ ...whole, tags: '一 二 三 四 五 六' }).tags).toContain('最多 5 个')
  expect(lacksOf({ ...whole, tags: '一二三四五六七八九' }).tags).toContain('最多 8 个字')
})
