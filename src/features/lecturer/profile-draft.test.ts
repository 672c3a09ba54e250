import { draftOf, EMPTY_PROFILE, type ProfileDraft, profileOf } from './profile-draft'

const draft: ProfileDraft = {
  ...{ name: ' 周师傅 ', teacherTitle: '姜山工匠', about: '三十年电工' },
  ...{ topics: '车间安全用电\n\n 师带徒怎么带 ', honours: '' },
}

test('one line is one topic, and empty lines are none', () => {
  expect(profileOf(draft)).toEqual({
    ...{ name: '周师傅', teacherTitle: '姜山工匠', about: '三十年电工' },
    ...{ topics: ['车间安全用电', '师带徒怎么带'], honours: [] },
  })
})

test('a lecturer who is changed begins as he stands', () => {
  const profile = { topics: ['甲', '乙'], name: '周师傅', teacherTitle: '姜山工匠' }
  const lecturer = { lecturerId: 'one', ...profile, state: 'listed' as const, held: 0 }
  const shown = { lecturer, honours: ['丙'], about: '丁', times: [], offers: true, enterprises: [] }
  expect(profileOf(draftOf(shown))).toEqual({ ...profile, honours: ['丙'], about: '丁' })
})

test.each([
  [EMPTY_PROFILE, '称呼'],
  [{ ...draft, teacherTitle: '' }, '身份'],
  [{ ...draft, topics: '\n' }, '至少写一个'],
  [{ ...draft, topics: Array.from({ length: 9 }, (_, at) => `题目${at}`).join('\n') }, '最多 8 个'],
  [{ ...draft, topics: '长'.repeat(41) }, '最多 40 个字'],
  [{ ...draft, honours: '长'.repeat(41) }, '一项荣誉'],
  [{ ...draft, about: ' ' }, '介绍'],
])('what has to be put right is said: %j', (wrong, words) => {
  expect(profileOf(wrong)).toContain(words)
})
