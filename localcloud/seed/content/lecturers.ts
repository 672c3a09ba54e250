import type { Input } from '../../../contract/contract'

/** A lecturer that the demo town starts with. All of them are made up: 示例. */
export type SampleLecturer = Omit<Input<'lecturer.enlist'>, 'memberId'> & {
  /** Which demo person it is: one who is bound. */
  readonly handle: string
  /** Free times: so many days ahead, at two in the afternoon or so. */
  readonly daysAhead: readonly number[]
  /** What the cadre of 一舟 asks for at the first of them. */
  readonly asked?: Omit<Input<'lecturer.ask'>, 'talkId'>
}

/** Who enlists them, and who asks. */
export const ENLISTED_BY = 'sun'
export const ASKED_BY = 'hu'

export const sampleLecturers: readonly SampleLecturer[] = [
  {
    ...{ handle: 'chen', name: '陈师傅', teacherTitle: '姜山工匠' },
    ...{ honours: ['姜山工匠（示例）'], topics: ['车床边的安全', '师带徒怎么带'] },
    about: '做了三十年车工，讲身边看得见的隐患和土办法。示例数据。',
    daysAhead: [8, 15, 22],
    asked: {
      ...{ enterpriseId: 'yizhou', topic: '车床边的安全', place: '一舟二车间会议室（示例）' },
      ...{ listeners: 40, contact: '胡干部，办公室电话（示例）' },
    },
  },
  {
    ...{ handle: 'zhou', name: '周老师', teacherTitle: '最美产业工人' },
    ...{ honours: ['最美产业工人（示例）'], topics: ['车间报表怎么做得快', '数字怎么核对'] },
    about: '天天和报表打交道，讲怎么少算错、少加班。示例数据。',
    daysAhead: [10, 17],
  },
]
