import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'
import { hoursIn, minutesIn } from '@contract/rules/spans'
import type { EntryOf, Troubles } from '@/lib/form/field'
import { day, momentOf, time } from '@/lib/form/when-fields'

export const OFFER = {
  day: day('哪天能去讲', { lack: '请选日子。' }),
  from: time('几点开始', { lack: '请选开始时间。' }),
  to: time('几点结束', { lack: '请选结束时间。' }),
}

type Times = { readonly startsAt: number; readonly endsAt: number }

/** The time as the server takes it. */
export const offeredFor = ({ day, from, to }: EntryOf<typeof OFFER>): Times => ({
  startsAt: momentOf(day, from),
  endsAt: momentOf(day, to),
})

/** What is wrong with a time as a whole. */
export const timesWrong = ({ startsAt, endsAt }: Times, now: number): Troubles<typeof OFFER> | undefined => {
  if (startsAt <= now) return { day: '这个时间已经过去了，请核对日子。' }
  if (startsAt > now + limits.aheadMs) return { day: '最多提前半年，请改一个近一些的日子。' }
  const length = endsAt - startsAt
  return length < limits.shortestMs || length > limits.longestMs
    ? {
        to: `结束要在开始以后，一次 ${minutesIn(limits.shortestMs)} 分钟到 ${hoursIn(limits.longestMs)} 小时。`,
      }
    : undefined
}
