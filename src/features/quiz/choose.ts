import type { AskedQuestion } from '@contract/quiz'

const TAKES_SEVERAL: Readonly<Record<AskedQuestion['kind'], boolean>> = {
  ...{ single: false, judge: false, multiple: true, order: true },
}

/** What is chosen after one more press on the choice at `place`. */
export const pressed = (
  kind: AskedQuestion['kind'],
  chosen: readonly number[],
  place: number,
): readonly number[] => {
  if (!TAKES_SEVERAL[kind]) return [place]
  return chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place]
}

/** Whether a question counts as answered: of an 排序, once every choice has its number. */
export const isAnswered = (
  { kind, choices }: Pick<AskedQuestion, 'kind' | 'choices'>,
  chosen: readonly number[] = [],
): boolean => (kind === 'order' ? chosen.length === choices.length : chosen.length > 0)
