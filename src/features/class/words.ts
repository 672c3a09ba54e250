import type { EnrolmentState, SessionCard, SessionState } from '@contract/class'

export const SESSION_WORDS: Readonly<Record<SessionState, string>> = {
  planned: '已排课',
  open: '报名中',
  started: '已开课',
  ended: '已结束',
  closed: '已结课',
  cancelled: '已取消',
}

export const ENROLMENT_WORDS: Readonly<Record<EnrolmentState, string>> = {
  seated: '已报名',
  waiting: '候补中',
  attended: '已到课',
  missed: '缺课',
  excused: '已请假',
  left: '已退出',
  calledOff: '班次已取消',
}

export const ENROLMENT_TONES = {
  ...({ seated: 'ok', waiting: 'warn', attended: 'gold', missed: 'seal' } as const),
  ...({ excused: 'plain' } as const),
  ...({ left: 'plain', calledOff: 'plain' } as const),
} as const

/** How full it is. */
export const seatWords = ({ capacity, free, waiting }: SessionCard): string => {
  if (free > 0) return `共 ${capacity} 个座位，还有 ${free} 个`
  return waiting > 0 ? `${capacity} 个座位已满，${waiting} 人候补` : `${capacity} 个座位已满，可以候补`
}
