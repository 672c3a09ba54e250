import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '../clock'
import { randomFrom } from '../testing/random'
import { decodeBody } from './document'
import { Engine } from './engine'
import { readDatabaseDefinition } from './schema'

const ROUNDS = 1000
const ACCOUNTS = 4
const TRANSFERS = 6

const folder = mkdtempSync(join(tmpdir(), 'interleavings-'))
const engine = new Engine({
  dataDir: folder,
  clock: createClock(),
  definition: readDatabaseDefinition(
    { collections: [{ name: 'accounts', indexes: [{ name: 'byRound', keys: [['round', 1]] }] }] },
    true,
  ),
})
afterAll(() => {
  engine.close()
  rmSync(folder, { recursive: true })
})

const id = (round: number, account: number) => `r${round}a${account}`

const read = (_id: string, transactionId?: string): number => {
  const [body] = engine.find('accounts', { query: { _id }, transactionId })
  return Number(decodeBody(body ?? '{}').n)
}

const write = (_id: string, n: number, transactionId?: string) =>
  engine.modify('accounts', {
    query: { _id },
    data: { $set: { n } },
    multi: false,
    replace: false,
    upsert: false,
    transactionId,
  })

/** One transfer as steps that a scheduler can interleave: reads first, then writes what it computed from them. */
async function* transfer(from: string, to: string, useTransaction: boolean): AsyncGenerator<void, boolean> {
  const tx = useTransaction ? engine.startTransaction() : undefined
  try {
    yield
    const [a, b] = [read(from, tx), read(to, tx)]
    yield
    await write(from, a - 1, tx)
    yield
    await write(to, b + 1, tx)
    yield
    if (tx) await engine.commitTransaction(tx)
    return true
  } catch {
    return false
  }
}

/** Runs transfers in one random order of their steps. @returns whether money was made or lost. */
const playRound = async (
  round: number,
  useTransaction: boolean,
): Promise<{ broken: boolean; committed: number }> => {
  const random = randomFrom(round)
  engine.insertNow(
    'accounts',
    Array.from({ length: ACCOUNTS }, (_, account) => ({ _id: id(round, account), round, n: 10 })),
  )
  const running = Array.from({ length: TRANSFERS }, () => {
    const from = random(ACCOUNTS)
    const to = (from + 1 + random(ACCOUNTS - 1)) % ACCOUNTS
    return transfer(id(round, from), id(round, to), useTransaction)
  })
  let committed = 0
  while (running.length > 0) {
    const at = random(running.length)
    const step = await running[at]?.next()
    if (!step?.done) continue
    if (step.value) committed += 1
    running.splice(at, 1)
  }
  const sum = engine
    .find('accounts', { query: { round } })
    .reduce((total, body) => total + Number(decodeBody(body).n), 0)
  return { broken: sum !== ACCOUNTS * 10, committed }
}

test('no order of steps makes or loses money, and without transactions many do', async () => {
  let [broken, committed, control] = [0, 0, 0]
  for (let round = 0; round < ROUNDS; round++) {
    const outcome = await playRound(round, true)
    committed += outcome.committed
    if (outcome.broken) broken += 1
  }
  for (let round = 0; round < 50; round++) if ((await playRound(ROUNDS + round, false)).broken) control += 1

  expect({ broken, control: control > 0 }).toEqual({ broken: 0, control: true })
  // Contention really happened, and work was done all the same.
  expect(engine.figures().conflicts).toBeGreaterThan(ROUNDS)
  expect(committed).toBeGreaterThan(ROUNDS)
  expect(engine.figures().open).toBe(0)
})

test('a query in a transaction sees its snapshot and its own writes, in order', async () => {
  const round = -1
  engine.insertNow(
    'accounts',
    [3, 1, 2].map((n) => ({ _id: `q${n}`, round, n })),
  )
  const tx = engine.startTransaction()
  await write('q1', 30)
  await engine.insert('accounts', [{ _id: 'late', round, n: 0 }])
  await engine.remove('accounts', { query: { _id: 'q3' }, multi: false })
  await engine.insert('accounts', [{ _id: 'own', round, n: 9 }], tx)
  await write('q2', 20, tx)

  const inside = engine.find('accounts', { query: { round }, sort: [['n', -1]], limit: 3, transactionId: tx })
  const outside = engine.find('accounts', { query: { round }, sort: [['n', -1]] })
  engine.abortTransaction(tx)

  const names = (bodies: string[]) => bodies.map((body) => decodeBody(body)._id)
  expect(names(inside)).toEqual(['q2', 'own', 'q3'])
  expect(names(outside)).toEqual(['q1', 'q2', 'late'])
})
