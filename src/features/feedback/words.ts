import type { Satisfaction, TicketState, TicketType } from '@contract/feedback'

/** The types as workers read them, in the order of the form. */
export const TYPE_WORDS: Readonly<Record<TicketType, string>> = {
  course: '课程学习',
  points: '积分兑换',
  workplace: '工作生活',
  other: '其他',
}

/** Where a ticket stands. */
export const STATE_WORDS: Readonly<Record<TicketState, string>> = {
  held: '待审',
  open: '已受理',
  answered: '已答复',
  adopted: '已采纳',
  closed: '已办结',
}

/** The tint of each state's tag. */
export const STATE_TONES = {
  held: 'warn',
  open: 'info',
  answered: 'ok',
  adopted: 'gold',
  closed: 'plain',
} as const satisfies Readonly<Record<TicketState, string>>

/** How the author liked it. */
export const SATISFACTION_WORDS: Readonly<Record<Satisfaction, string>> = {
  good: '满意',
  fair: '基本满意',
  poor: '不满意',
}

/** What the author may expect next. */
export const nextWords = (state: TicketState): string =>
  state === 'held'
    ? '先由工作人员看过，再受理。内容已经保存，不用再交一次。'
    : '镇总工会看过后会在这里答复，请过几天再来看。'
