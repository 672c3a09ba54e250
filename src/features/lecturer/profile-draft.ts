import type { Input, Output } from '@contract/contract'
import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'

/** What the form holds; one honour and one topic a line. */
export type ProfileDraft = {
  readonly name: string
  readonly teacherTitle: string
  readonly topics: string
  readonly honours: string
  readonly about: string
}

export const EMPTY_PROFILE: ProfileDraft = { name: '', teacherTitle: '', topics: '', honours: '', about: '' }

/** The form of a lecturer as he stands. */
export const draftOf = ({ lecturer, honours, about }: Output<'lecturer.one'>): ProfileDraft => ({
  ...{ name: lecturer.name, teacherTitle: lecturer.teacherTitle, about },
  ...{ topics: lecturer.topics.join('\n'), honours: honours.join('\n') },
})

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

type Profile = Omit<Input<'lecturer.enlist'>, 'memberId'>

/** The profile as the server takes it, or the first thing that has to be put right. */
export const profileOf = (draft: ProfileDraft): Profile | string => {
  const [name, teacherTitle, about] = [draft.name.trim(), draft.teacherTitle.trim(), draft.about.trim()]
  const [topics, honours] = [linesOf(draft.topics), linesOf(draft.honours)]
  if (name === '') return '请填怎么称呼，例如 周师傅。'
  if (teacherTitle === '') return '请填身份，例如 姜山工匠。'
  if (topics.length === 0) return '请至少写一个能讲的题目，一行一个。'
  if (topics.length > limits.topics) return `题目最多 ${limits.topics} 个。`
  if (topics.some((topic) => topic.length > limits.topic)) return `一个题目最多 ${limits.topic} 个字。`
  if (honours.length > limits.honours) return `荣誉最多 ${limits.honours} 项。`
  if (honours.some((honour) => honour.length > limits.honour)) return `一项荣誉最多 ${limits.honour} 个字。`
  if (about === '') return '请写几句介绍。'
  return { name, teacherTitle, topics, honours, about }
}
