import type { Output } from '@contract/contract'

/** A line of a paper list: a whole name, with the last four digits of a phone where they stand on it. */
type Line = { readonly name: string; readonly phoneTail: string | null }

/** Somebody on the roll. */
export type Enrolled = {
  readonly enrolmentId: string
  readonly name: string
  readonly phoneTail: string
  readonly standing: 'seat' | 'here' | 'noSeat' | 'own'
}

type Found = Output<'class.matchList'>['lines'][number]

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')

/**
 * What each line of a paper list is on the roll. Without a phone a name that several bear names nobody; who stands on
 * it twice counts once.
 */
export const matchLines = (lines: readonly Line[], roll: readonly Enrolled[]): Found[] => {
  const byName = new Map<string, Enrolled[]>()
  for (const one of roll) byName.set(plain(one.name), [...(byName.get(plain(one.name)) ?? []), one])
  const met = new Set<string>()
  return lines.map(({ name, phoneTail }) => {
    const named = byName.get(plain(name)) ?? []
    const fitting = phoneTail === null ? named : named.filter((one) => one.phoneTail === phoneTail)
    const [one, ...others] = fitting
    if (!one) return { is: 'unknown', enrolmentId: null }
    if (others.length > 0) return { is: 'several', enrolmentId: null }
    if (met.has(one.enrolmentId)) return { is: 'twice', enrolmentId: null }
    met.add(one.enrolmentId)
    return { is: one.standing, enrolmentId: one.standing === 'seat' ? one.enrolmentId : null }
  })
}
