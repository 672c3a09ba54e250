import { cases } from './cases/cases'
import type { Outcome } from './function'
import { runSuite } from './run-suite'

let outcomes: ReadonlyMap<string, Outcome>
beforeAll(async () => {
  outcomes = new Map((await runSuite()).map((outcome) => [outcome.name, outcome]))
})

test.each(cases.map(({ name, expected }) => [name, expected] as const))('%s', (name, expected) => {
  const outcome = outcomes.get(name)
  if (outcome?.passed) return
  // Only to show the difference.
  expect(outcome?.seen ?? 'not run').toEqual(expected)
  throw new Error(`${name}: ${outcome?.seen}`)
})

test('every case has a name of its own', () => {
  expect(outcomes.size).toBe(cases.length)
})
