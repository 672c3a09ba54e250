import { conditionsOf } from './conditions'

test('says of each condition how much is missing', () => {
  const standing = {
    lessons: { asked: 3, done: 1 },
    quiz: { asked: true, passed: false },
    minutes: { asked: 240, done: 150 },
  }
  expect(conditionsOf(standing).map(({ title, words }) => `${title}：${words}`)).toEqual([
    '学完 3 讲：还差 2 讲',
    '面授满 4 小时：还差 1 小时 30 分',
    '通过测验：还没有通过',
  ])
})

test('more hours than asked for are enough, and what is not asked for is not there', () => {
  const standing = {
    lessons: { asked: 3, done: 3 },
    quiz: { asked: false, passed: false },
    minutes: { asked: 60, done: 150 },
  }
  expect(conditionsOf(standing)).toMatchObject([
    { id: 'lessons', done: true, words: '已学完' },
    { id: 'hours', done: true, words: '已学满' },
  ])
  expect(conditionsOf({ ...standing, minutes: { asked: 0, done: 150 } })).toHaveLength(1)
})
