import { fuzz } from '../../e2e/hostile/fuzz'
import { hostileCalls, procedures } from '../../e2e/hostile/hostile-calls'
import { openTown, type Town } from '../../e2e/town'

const PER_PROCEDURE = 20
const SEED = 7

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

test('hostile values at every field are refused before the database is asked anything', async () => {
  const result = await fuzz(town, PER_PROCEDURE, SEED)

  expect(result).toMatchObject({ databaseCalls: 0, crashes: 0, accepted: 0, examples: [] })
  expect(result.inputs).toBe(PER_PROCEDURE * procedures.length)
})

test('a seed gives the same calls again, another seed others', () => {
  const made = (seed: number) => [...hostileCalls(100, seed)].map(({ body }) => body)

  expect(made(SEED)).toEqual(made(SEED))
  expect(made(SEED)).not.toEqual(made(SEED + 1))
})
