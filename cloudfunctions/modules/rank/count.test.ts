import { randomFrom } from '../../../localcloud/testing/random'
import { emptyCount, placesOf, standingOf, withMembers } from './count'
import type { Ranked } from './store'

const person = (honour: number, n: number): Ranked => ({
  ...{ memberId: `m${String(n).padStart(6, '0')}`, honour, nameMasked: '林*', enterpriseName: '示例企业' },
})

/** What the place is by the definition: one more than there are members with more points. */
const placeOf = (people: readonly Ranked[], honour: number): number =>
  people.filter((other) => other.honour > honour).length + 1

/** Members counted in batches of a hundred, as the job does. */
const countOf = (people: readonly Ranked[]) => {
  let count = emptyCount
  for (let at = 0; at < people.length; at += 100) count = withMembers(count, people.slice(at, at + 100))
  return count
}

const crowd = (members: number, mostPoints: number, seed: number): Ranked[] => {
  const random = randomFrom(seed)
  return Array.from({ length: members }, (_, n) => person(random(mostPoints), n))
}

test.each([
  [3_000, 400, 1],
  [3_000, 2_400, 5],
  [3_000, 4_900, 10],
  [3_000, 24_000, 50],
])('%i members with up to %i points: steps of %i', (members, mostPoints, width) => {
  const people = crowd(members, mostPoints, members + mostPoints)
  const count = countOf(people)
  expect(count).toMatchObject({ members, width })
  expect(count.steps.reduce((sum, onStep) => sum + onStep)).toBe(members)
  const sorted = [...people].sort((a, b) => b.honour - a.honour || (a.memberId < b.memberId ? -1 : 1))
  expect(count.top).toEqual(sorted.slice(0, 100))
  for (const [at, { memberId, honour }] of sorted.entries()) {
    const place = placeOf(people, honour)
    const { from, to, step } = standingOf(count, memberId, honour)
    expect(from <= place && place <= to && to - from < step.members).toBe(true)
    if (at < 100 || width === 1) expect([from, to]).toEqual([place, place])
    expect(step.fromPoints <= honour && honour <= step.toPoints).toBe(true)
    expect(step.members).toBe(
      people.filter((other) => other.honour >= step.fromPoints && other.honour <= step.toPoints).length,
    )
  }
})

test('the same points are the same place', () => {
  const count = countOf([person(9, 1), person(7, 2), person(7, 3), person(5, 4)])
  expect(placesOf(count.top)).toEqual([1, 2, 2, 4])
  expect(standingOf(count, 'm000003', 7)).toMatchObject({ from: 2, to: 2, toNextStep: 2 })
})

test('who earned since the count is placed by what he has now, and not counted against himself', () => {
  const count = countOf([person(9, 1), person(7, 2), person(5, 3)])
  expect(standingOf(count, 'm000003', 8)).toMatchObject({ from: 2, to: 2 })
  expect(standingOf(count, 'm000001', 12)).toMatchObject({ from: 1, to: 1, toNextStep: null })
  expect(standingOf(count, 'newcomer', 0)).toMatchObject({ from: 4, to: 4, toNextStep: 5 })
})

test('nobody yet: the first one is the first', () => {
  expect(standingOf(emptyCount, 'm', 0)).toMatchObject({ from: 1, to: 1, toNextStep: null })
})
