import { heldOf, readForm } from '@/lib/form/read-form'
import { branchField, COURSE } from './course-fields'

const whole = {
  title: ' 安全用电 ',
  category: 'skill',
  cover: 'socket',
  teacherTitle: '姜山工匠',
  summary: '三讲说清。',
  tags: ' 用电，急救、 漏电,用电；',
}
const read = (typed: Readonly<Record<string, unknown>>) =>
  readForm(COURSE, heldOf(COURSE, { start: {}, kept: {}, typed: { ...whole, ...typed } }))

test('a whole course is what the server takes; keywords are parted however people part them', () => {
  expect(read({})).toEqual({
    entry: { ...whole, title: '安全用电', tags: ['用电', '急救', '漏电'] },
  })
  expect(read({ tags: '  ' })).toMatchObject({ entry: { tags: [] } })
})

test('each thing that is missing is named, and what is too much', () => {
  expect(read({ title: ' ', teacherTitle: '', summary: '\n' })).toEqual({
    troubles: {
      title: '请填课程名称。',
      teacherTitle: '请填由谁来讲。',
      summary: '请写几句这门课讲什么。',
    },
  })
  expect(read({ tags: '一 二 三 四 五 六' })).toEqual({ troubles: { tags: '最多 5 个关键词。' } })
  expect(read({ tags: '一二三四五六七八九' })).toEqual({ troubles: { tags: '每个关键词最多 8 个字。' } })
})

test('who writes for one branch is not asked for which', () => {
  const branch = { academyId: 'a', name: '甲', state: 'running' } as const
  expect(branchField([branch]).read(null)).toBe('a')
  expect(branchField([branch, { ...branch, academyId: 'b' }]).read(null)).toEqual({ wrong: '请选一家分院。' })
  expect(branchField([]).read(null)).toEqual({ wrong: '请选一家分院。' })
})
