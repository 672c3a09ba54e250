import type { Input } from '../../../contract/contract'

/** A ticket that the demo town starts with. All of them are made up: 示例. */
export type SampleTicket = Pick<Input<'feedback.submit'>, 'type' | 'text' | 'anonymousToEnterprise'> & {
  /** Who wrote it: a demo person who is bound. */
  readonly by: string
  /** What the union has answered; null: it still waits. */
  readonly answer: string | null
}

/** Who answers them. */
export const ANSWERED_BY = 'sun'

export const sampleTickets: readonly SampleTicket[] = [
  {
    by: 'zhou',
    type: 'course',
    text: '（示例）表格课能不能加一讲，专门讲怎么把几张表合在一起？月底对账常用到。',
    anonymousToEnterprise: false,
    answer: '（示例）已转给讲师团，打算加在办公技能课的下一讲里。',
  },
  {
    by: 'feng',
    type: 'workplace',
    text: '（示例）夜班下来食堂已经关门，能不能晚半小时，或者留几份热饭？',
    anonymousToEnterprise: true,
    answer: null,
  },
  {
    by: 'qian',
    type: 'points',
    text: '（示例）总院服务台周六也有人来领奖品，领取时间能不能写得再清楚些？',
    anonymousToEnterprise: false,
    answer: null,
  },
]
