import type { AskedQuestion } from '@contract/quiz'

/** What is chosen after one more press on the choice at `place`. */
export const pressed = (
  kind: AskedQuestion['kind'],
  chosen: readonly number[],
  place: number,
): readonly number[] => {
  if (kind === 'single' || kind === 'judge') return [place]
  return chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place]
}

/** Whether a question counts as answered: of an 排序, once every choice has its number. */
export const isAnswered = (
  { kind, choices }: Pick<AskedQuestion, 'kind' | 'choices'>,
  chosen: readonly number[] = [],
): boolean => (kind === 'order' ? chosen.length === choices.length : chosen.length > 0)
