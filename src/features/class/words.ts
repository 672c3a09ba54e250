import type { PlaceSeen, SessionCard } from '@contract/class'
import type { LineIs } from '@contract/class-check-in'

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

/** What a line of a paper list is on the roll. */
export const LINE_WORDS: Readonly<Record<LineIs, string>> = {
  seat: '可以补签',
  here: '已签到',
  noSeat: '没有座位',
  own: '本人请别人签',
  twice: '名单上重复',
  several: '有重名，写后四位',
  unknown: '没有报名',
}

export const LINE_TONES = {
  ...({ seat: 'gold', here: 'ok', noSeat: 'warn', own: 'warn' } as const),
  ...({ twice: 'plain', several: 'warn', unknown: 'seal' } as const),
} as const

/** What the phone's position said at the check-in. */
export const PLACE_WORDS: Readonly<Record<PlaceSeen, string>> = {
  near: '位置相符',
  far: '不在附近',
  unknown: '没有位置',
}

export const PLACE_TONES = { near: 'ok', far: 'warn', unknown: 'plain' } as const
