import type { Input } from '@contract/contract'
import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'
import { hoursIn, minutesIn } from '@contract/rules/spans'
import { typedMoment } from '@/lib/typed-moment'

/** What the form holds, in digits: 20261201, 1400, 1530. */
export type OfferDraft = { readonly day: string; readonly from: string; readonly to: string }

export const EMPTY_OFFER: OfferDraft = { day: '', from: '', to: '' }

type Times = Omit<Input<'lecturer.offer'>, 'lecturerId'>

/** The time as the server takes it, or the first thing that has to be put right. */
export const offerOf = ({ day, from, to }: OfferDraft, now: number): Times | string => {
  const [startsAt, endsAt] = [typedMoment(day, from), typedMoment(day, to)]
  if (startsAt === null) return '请选日子和开始时间。'
  if (endsAt === null) return '请选结束时间。'
  if (startsAt <= now) return '这个时间已经过去了，请核对日子。'
  if (startsAt > now + limits.aheadMs) return '最多提前半年，请改一个近一些的日子。'
  const length = endsAt - startsAt
  if (length < limits.shortestMs || length > limits.longestMs)
    return `结束要在开始以后，一次 ${minutesIn(limits.shortestMs)} 分钟到 ${hoursIn(limits.longestMs)} 小时。`
  return { startsAt, endsAt }
}
