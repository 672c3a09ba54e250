import type { RankLine, RankScope, Standing } from '@contract/rank'
import { countWords } from '@/lib/time-words'

export const SCOPE_WORDS: Readonly<Record<RankScope, string>> = {
  all: '全镇',
  large: '大型企业',
  medium: '中型企业',
  small: '小型企业',
  micro: '微型企业',
}

/** 第 12 名, or 第 2,310 到 2,345 名 where the count cannot tell. */
export const placeWords = ({ from, to }: Pick<Standing, 'from' | 'to'>): string =>
  from === to ? `第 ${countWords(from)} 名` : `第 ${countWords(from)} 到 ${countWords(to)} 名`

/** What it takes to get ahead, and how many stand where one stands. */
export const aheadWords = ({ toNextStep, step, from, to }: Standing): string => {
  const together = step.members > 1 ? `和您差不多的有 ${countWords(step.members - 1)} 人。` : ''
  if (toNextStep !== null && toNextStep > 0)
    return `再得 ${countWords(toNextStep)} 分，就能往前走。${together}`
  return from === 1 && to === 1 ? '您现在排在最前面。' : together
}

/** Own points are those of this moment, the list is older: said where the two can be seen to differ; empty elsewhere. */
export const newerWords = ({ honour }: Pick<Standing, 'honour'>, top: readonly RankLine[]): string => {
  const own = top.find((line) => line.own)
  const differs = own ? own.honour !== honour : top.some((line) => line.honour < honour)
  return differs ? '您新得的积分已算进名次，下面的名单到下次统计时更新。' : ''
}
