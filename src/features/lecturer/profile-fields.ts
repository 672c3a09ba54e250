import type { Output } from '@contract/contract'
import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'
import { type Wrong, wrong } from '@/lib/form/field'
import { lines, text } from '@/lib/form/text-fields'

type Limits = {
  readonly unit: string
  readonly what: string
  readonly count: number
  readonly length: number
}

/** One a line; empty lines do not count. */
const oneALine =
  ({ unit, what, count, length }: Limits) =>
  (typed: string): string[] | Wrong => {
    const items = typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (items.length > count) return wrong(`${what}最多 ${count} ${unit}。`)
    if (items.some((item) => item.length > length)) return wrong(`一${unit}${what}最多 ${length} 个字。`)
    return items
  }

/** What stands on a lecturer's page. */
export const PROFILE = {
  name: text('怎么称呼', {
    hint: '例如 周师傅，征得本人同意',
    max: limits.name,
    lack: '请填怎么称呼，例如 周师傅。',
  }),
  teacherTitle: text('身份', {
    hint: '例如 姜山工匠',
    max: limits.teacherTitle,
    lack: '请填身份，例如 姜山工匠。',
  }),
  topics: lines('能讲哪些题目', {
    hint: '一行一个',
    max: limits.topics * limits.topic,
    lack: '请至少写一个能讲的题目，一行一个。',
    read: oneALine({ unit: '个', what: '题目', count: limits.topics, length: limits.topic }),
  }),
  honours: lines('荣誉（可空着）', {
    hint: '一行一个',
    max: limits.honours * limits.honour,
    read: oneALine({ unit: '项', what: '荣誉', count: limits.honours, length: limits.honour }),
  }),
  about: lines('介绍', { hint: '做什么工作，讲得怎么样', max: limits.about, lack: '请写几句介绍。' }),
}

/** A lecturer as he stands. */
export const profileOf = ({ lecturer, honours, about }: Output<'lecturer.one'>) => {
  const { name, teacherTitle, topics } = lecturer
  return { name, teacherTitle, about, topics: topics.join('\n'), honours: honours.join('\n') }
}
