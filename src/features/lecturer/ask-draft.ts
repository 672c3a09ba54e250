import type { Input } from '@contract/contract'
import { lecturerLimits as limits } from '@contract/rules/lecturer-limits'

type Asked = Omit<Input<'lecturer.ask'>, 'talkId'>

/** What the form holds: the number of listeners as it is typed. */
type AskDraft = Omit<Asked, 'listeners'> & { readonly listeners: string }

/** What the server takes, or the first thing that has to be put right. */
export const askOf = (draft: AskDraft): Asked | string => {
  const { topic, enterpriseId } = draft
  const [place, contact] = [draft.place.trim(), draft.contact.trim()]
  const listeners = /^\d{1,4}$/.test(draft.listeners.trim()) ? Number(draft.listeners) : 0
  if (topic === '') return '请选讲什么。'
  if (place === '') return '请写在哪里讲。'
  if (listeners < 1 || listeners > limits.listeners) return `听的人数填 1 到 ${limits.listeners} 的整数。`
  if (contact === '') return '请写谁来接洽，姓名和电话。'
  return { topic, enterpriseId, place, listeners, contact }
}
