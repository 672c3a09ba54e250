import type { Output } from '@contract/contract'
import type { TicketStep } from '@contract/feedback'

export type Ticket = Output<'feedback.ticket'>
type History = Ticket['history']

/** One of the five marks at the top. `skipped`: the ticket ended without it. */
export type Mark = { readonly words: string; readonly state: 'done' | 'now' | 'ahead' | 'skipped' }

/** What each mark takes to be reached: one of these steps. */
const MARKS: readonly { readonly words: string; readonly steps: readonly TicketStep[] }[] = [
  { words: '提交', steps: ['submit'] },
  { words: '受理', steps: ['release'] },
  { words: '答复', steps: ['reply'] },
  { words: '采纳', steps: ['adopt'] },
  { words: '办结', steps: ['close', 'rate'] },
]

/** How far a ticket has come. */
export const marksOf = (history: History): Mark[] => {
  const reached = MARKS.map(({ steps }) => history.some(({ step }) => steps.includes(step)))
  const last = reached.lastIndexOf(true)
  const closed = last === MARKS.length - 1
  const stateAt = (at: number): Mark['state'] => {
    if (at === last) return 'now'
    if (reached[at]) return 'done'
    return closed ? 'skipped' : 'ahead'
  }
  return MARKS.map(({ words }, at) => ({ words, state: stateAt(at) }))
}

/** A point of the thread: a step, with the words that belong to it. */
export type Point = { readonly step: TicketStep; readonly at: number; readonly text: string | null }

/** What happened, oldest first: the member's own words, and each reply with its text. */
export const threadOf = ({
  history,
  replies,
  text,
}: Pick<Ticket, 'history' | 'replies' | 'text'>): Point[] => {
  let answered = 0
  return history.map(({ step, at }) => {
    if (step === 'submit') return { step, at, text }
    return { step, at, text: step === 'reply' ? (replies[answered++]?.text ?? null) : null }
  })
}
