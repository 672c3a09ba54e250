import { readForm } from '@/lib/form/read-form'
import { PROFILE } from './profile-fields'

const held = {
  name: ' 周师傅 ',
  teacherTitle: '姜山工匠',
  about: '做了三十年焊工。',
  topics: '师带徒怎么带\n\n 焊接安全 ',
  honours: '',
}

test('a whole profile is what the server takes: one topic a line, and honours may be none', () => {
  expect(readForm(PROFILE, held)).toEqual({
    entry: {
      name: '周师傅',
      teacherTitle: '姜山工匠',
      about: '做了三十年焊工。',
      topics: ['师带徒怎么带', '焊接安全'],
      honours: [],
    },
  })
})

test.each([
  [{ name: ' ' }, { name: '请填怎么称呼，例如 周师傅。' }],
  [{ teacherTitle: '' }, { teacherTitle: '请填身份，例如 姜山工匠。' }],
  [{ topics: ' \n ' }, { topics: '请至少写一个能讲的题目，一行一个。' }],
  [{ topics: Array(20).fill('题目').join('\n') }, { topics: expect.stringMatching(/^题目最多 \d+ 个。$/) }],
  [{ topics: '题'.repeat(100) }, { topics: expect.stringMatching(/^一个题目最多 \d+ 个字。$/) }],
  [{ honours: Array(20).fill('荣誉').join('\n') }, { honours: expect.stringMatching(/^荣誉最多 \d+ 项。$/) }],
  [{ honours: '荣'.repeat(100) }, { honours: expect.stringMatching(/^一项荣誉最多 \d+ 个字。$/) }],
  [{ about: '' }, { about: '请写几句介绍。' }],
])('%j has to be put right', (changed, troubles) => {
  expect(readForm(PROFILE, { ...held, ...changed })).toEqual({ troubles })
})
