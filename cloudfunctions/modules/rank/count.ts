import type { Standing } from '@contract/rank'
import { RANK_TOP } from '@contract/rules/rank-top'
import type { Count, Ranked } from './store'

/** A board stays a few kilobytes, however many points somebody has. */
const MAX_STEPS = 500
/** Widths go 1, 5, 10, 50, 100 … points: each is a multiple of the one before, so that steps can be put together. */
const nextWidth = (width: number): number => (String(width).startsWith('5') ? width * 2 : width * 5)

export const emptyCount: Count = { members: 0, width: 1, steps: [], top: [] }

const byHonour = (a: Ranked, b: Ranked): number =>
  b.honour - a.honour || (a.memberId < b.memberId ? -1 : Number(a.memberId > b.memberId))

const widened = ({ steps, width }: Pick<Count, 'steps' | 'width'>, to: number): number[] => {
  const together: number[] = []
  steps.forEach((members, at) => {
    const step = Math.floor((at * width) / to)
    together[step] = (together[step] ?? 0) + members
  })
  return Array.from(together, (members) => members ?? 0)
}

const counted = (steps: readonly number[], honours: readonly number[], width: number): number[] => {
  const grown = [...steps]
  for (const honour of honours) {
    const step = Math.floor(honour / width)
    while (grown.length <= step) grown.push(0)
    grown[step] = (grown[step] ?? 0) + 1
  }
  return grown
}

/** A count with more members in it. Steps become wider where they would be too many. */
export const withMembers = (count: Count, people: readonly Ranked[]): Count => {
  const honours = people.map(({ honour }) => honour)
  const highest = honours.reduce(
    (most, honour) => Math.max(most, honour),
    (count.steps.length - 1) * count.width,
  )
  let { width } = count
  while (highest / width >= MAX_STEPS) width = nextWidth(width)
  const steps = width === count.width ? count.steps : widened(count, width)
  const last = count.top[RANK_TOP - 1]
  const better = people.filter((person) => !last || byHonour(person, last) < 0)
  return {
    members: count.members + people.length,
    width,
    steps: counted(steps, honours, width),
    top: better.length === 0 ? count.top : [...count.top, ...better].sort(byHonour).slice(0, RANK_TOP),
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/**
 * Where a member stands who has `honour` points now, whatever he had when he was counted. Exact among the first
 * hundred; below, within his step.
 */
export const standingOf = (count: Count, memberId: string, honour: number): Standing => {
  const { width, steps, top } = count
  const step = Math.floor(honour / width)
  const above = sumOf(steps.slice(step + 1))
  const onStep = Math.max(1, steps[step] ?? 0)
  const last = top[RANK_TOP - 1]
  const ahead = top.filter((other) => other.memberId !== memberId && other.honour > honour).length
  const amongTop = !last || honour >= last.honour
  const next = steps.findIndex((members, at) => at > step && members > 0)
  const [from, to] = amongTop ? [ahead + 1, ahead + 1] : [above + 1, width === 1 ? above + 1 : above + onStep]
  return {
    honour,
    from,
    to,
    step: { fromPoints: step * width, toPoints: (step + 1) * width - 1, members: onStep },
    toNextStep: next === -1 ? null : next * width - honour,
  }
}

/** The place of each of the first hundred: who has the same points has the same place. */
export const placesOf = (top: readonly Ranked[]): number[] =>
  top.map(({ honour }) => top.findIndex((other) => other.honour === honour) + 1)
