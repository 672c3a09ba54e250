import { randomUUID } from 'node:crypto'
import type { ProcedureName } from '@contract/contract'
import { budgets } from '../../e2e/budgets'
import { dataOf, type Meter, openTown, type Town } from '../../e2e/town'
import { handlers } from './tables'

let town: Town
/** The dearest call of each procedure over a journey in a town with everything in it, on cold and warm instances. */
const dearest = new Map<string, Meter>()

const note = (procedure: ProcedureName, meter: Meter): void => {
  const known = dearest.get(procedure) ?? { requests: 0, depth: 0, documentsExamined: 0 }
  dearest.set(procedure, {
    requests: Math.max(known.requests, meter.requests),
    depth: Math.max(known.depth, meter.depth),
    documentsExamined: Math.max(known.documentsExamined, meter.documentsExamined),
  })
}

/** Sends one call, which must succeed, and notes what it cost. */
const noted = async (procedure: ProcedureName, input: object): Promise<Record<string, unknown>> => {
  const isMutation = ['member.consent', 'member.bind', 'replay.openSession'].includes(procedure)
  const answer = await town.as('lin').send(procedure, input, isMutation ? randomUUID() : undefined)
  note(procedure, answer.meter)
  return dataOf(answer as Parameters<typeof dataOf>[0]) as Record<string, unknown>
}

const screens = async (): Promise<void> => {
  await noted('home.overview', {})
  await noted('member.whoAmI', {})
  await noted('course.catalogue', {})
  await noted('replay.course', { courseId: 'electric' })
  await noted('replay.lesson', { lessonId: 'electric-1' })
}

beforeAll(async () => {
  town = await openTown({ size: 'demo' })
  const { name, phone, rosterCode } = town.facts('lin')
  await screens()
  await noted('member.consent', { guideVersion: 1 })
  await noted('member.bind', { name, proof: { by: 'roster', phone, rosterCode } })
  for (const lessonId of ['electric-1', 'electric-2', 'electric-1']) {
    const { sessionId } = await noted('replay.openSession', { lessonId })
    town.cloud.clock.advance(60_000)
    const segments = [{ fromSeconds: 0, toSeconds: 42, speed: 1 }]
    await noted('replay.flush', { sessionId, segments, positionSeconds: 42 })
  }
  // Past the half minute that switches and rule books may be remembered: they are read anew.
  town.cloud.clock.advance(60_000)
  await screens()
  const { entries } = (await noted('points.overview', {})) as { entries: { entryId: string }[] }
  await noted('points.statement', {})
  await noted('points.entry', { entryId: entries[0]?.entryId })
})
afterAll(() => town.close())

test('every procedure of the contract has a budget and was measured', () => {
  const all = Object.entries(handlers).flatMap(([module, table]) =>
    Object.keys(table).map((name) => `${module}.${name}`),
  )
  expect(Object.keys(budgets).sort()).toEqual(all.sort())
  expect([...dearest.keys()].sort()).toEqual(all.sort())
})

test.each(Object.keys(budgets) as ProcedureName[])('%s stays within its budget', (procedure) => {
  const { requests, depth, documents } = budgets[procedure]
  const cost = dearest.get(procedure)
  expect(cost?.requests).toBeGreaterThan(0)
  expect(cost?.requests).toBeLessThanOrEqual(requests)
  expect(cost?.depth).toBeLessThanOrEqual(depth)
  expect(cost?.documentsExamined).toBeLessThanOrEqual(documents)
})

test.each([
  'home.overview',
  'course.catalogue',
  'replay.course',
  'replay.lesson',
  'points.overview',
  'member.whoAmI',
] as const)('%s brings a screen’s first data at depth 2', (procedure) => {
  expect(dearest.get(procedure)?.depth).toBeLessThanOrEqual(2)
})

if (process.env.SHOW_COSTS) afterAll(() => console.log(Object.fromEntries(dearest)))
