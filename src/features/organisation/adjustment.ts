import { MOST_ADJUSTED } from '@contract/rules/correction'

type Adjustment = { readonly points: number; readonly reason: string }

/** What the form asks for, or what has to be put right in it. */
export const adjustmentOf = (way: 'more' | 'less', typed: string, why: string): Adjustment | string => {
  const points = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0
  if (points < 1 || points > MOST_ADJUSTED) return `请填 1 到 ${MOST_ADJUSTED} 的整数分。`
  const reason = why.trim()
  if (reason === '') return '请写原因，会员本人也看得到。'
  return { points: way === 'more' ? points : -points, reason }
}
