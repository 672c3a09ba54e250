import type { Due, Satisfaction, TicketState, TicketType } from '@contract/feedback'

/** The types as workers read them, in the order of the form. */
export const TYPE_WORDS: Readonly<Record<TicketType, string>> = {
  course: '课程学习',
  points: '积分兑换',
  workplace: '工作生活',
  other: '其他',
}

/** The tint of each state's tag. */
export const STATE_TONES = {
  held: 'warn',
  open: 'info',
  answered: 'ok',
  adopted: 'gold',
  closed: 'plain',
} as const satisfies Readonly<Record<TicketState, string>>

/** Somebody else was faster: what is shown has just been read anew. */
export const OVERTAKEN = { WRONG_STATE: '这条意见刚刚有人办过，下面已是最新情况。' } as const

/** How the author liked it. */
export const SATISFACTION_WORDS: Readonly<Record<Satisfaction, string>> = {
  good: '满意',
  fair: '基本满意',
  poor: '不满意',
}

/** How long an answer may still take: 还剩 2 个工作日, 今天到期, 已超期 1 个工作日. */
export const dueWords = ({ isOver, workingDays }: Due): string => {
  if (isOver) return workingDays > 0 ? `已超期 ${workingDays} 个工作日` : '已超期'
  return workingDays > 0 ? `还剩 ${workingDays} 个工作日` : '今天到期'
}

/** Red is for what needs somebody at once; a day ahead it warns. */
export const dueTone = ({ isOver, workingDays }: Due): 'seal' | 'warn' | 'plain' => {
  if (isOver) return 'seal'
  return workingDays <= 1 ? 'warn' : 'plain'
}
