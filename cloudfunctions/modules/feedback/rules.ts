import type { TicketState, TicketStep } from '@contract/feedback'

/** 待审 → 已受理 → 已答复 → 已采纳 or 已办结: which step leads from where to where. */
export const steps = {
  release: { from: ['held'], to: 'open' },
  reply: { from: ['open', 'answered'], to: 'answered' },
  adopt: { from: ['answered'], to: 'adopted' },
  close: { from: ['held', 'open', 'answered'], to: 'closed' },
  rate: { from: ['answered', 'adopted'], to: 'closed' },
} as const satisfies Record<
  Exclude<TicketStep, 'submit'>,
  { readonly from: readonly TicketState[]; readonly to: TicketState }
>

export type Step = keyof typeof steps

export const mayStep = (step: Step, state: TicketState): boolean =>
  (steps[step].from as readonly TicketState[]).includes(state)

const EXCERPT_CHARACTERS = 60

/** The beginning of a text on one line, in whole characters. */
export const excerptOf = (text: string): string => {
  const characters = [...text.replace(/\s+/g, ' ')]
  return characters.length > EXCERPT_CHARACTERS
    ? `${characters.slice(0, EXCERPT_CHARACTERS - 1).join('')}…`
    : characters.join('')
}
