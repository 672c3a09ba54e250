import type { Effect } from '../points/module'

type Standing = Pick<Effect['before'], 'available' | 'owed'>

const standingWords = ({ available, owed }: Standing): string =>
  owed > 0 ? `可用 ${available} 分、待扣 ${owed} 分` : `可用 ${available} 分`

/** 加 20 分 or 减 20 分. */
export const changeWords = (points: number): string => `${points > 0 ? '加' : '减'} ${Math.abs(points)} 分`

/** What would become of an account as it was when proposed, for the admin who has to decide on it. */
export const effectWords = ({ before, after }: Effect): string =>
  `提出时${standingWords(before)}，办后${standingWords(after)}`
