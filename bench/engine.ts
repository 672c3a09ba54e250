import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClock } from '../localcloud/clock'
import { Engine } from '../localcloud/engine/engine'
import { encodeValue, inverted } from '../localcloud/engine/key'
import { readDatabaseDefinition } from '../localcloud/engine/schema'
import { Sql } from '../localcloud/engine/sql'
import { randomFrom } from '../localcloud/testing/random'
import type { Handler, WireCall } from '../localcloud/wire/context'
import { databaseActions } from '../localcloud/wire/database-actions'

/**
 * What the document database costs over SQLite: a page of 20 documents by an index, in order, through the wire's
 * handler, against the bare statement on the same file. Both are measured in turn, and compared by medians; then
 * the same with ten times as many documents.
 */
const DOCUMENTS = 40_000
const MORE_DOCUMENTS = 400_000
const MAX_RATIO = 8
const MAX_GROWTH = 1.5
const PAGE = 20
const PER_MEMBER = 400
const WARM_UP = 300
const ROUNDS = 3000
const CHUNK = 4000

const BARE =
  'SELECT d.body FROM entries e JOIN documents d ON d.n = e.n WHERE e.ix = ? AND e.k >= ? AND e.k < ? ORDER BY e.k, e.n LIMIT ?'

const definition = readDatabaseDefinition(
  {
    collections: [
      {
        name: 'ledger',
        indexes: [
          {
            name: 'byMember',
            keys: [
              ['tenantId', 1],
              ['memberId', 1],
              ['at', -1],
              ['_id', 1],
            ],
          },
        ],
      },
    ],
  },
  true,
)

const member = (n: number) => `member-${String(n).padStart(6, '0')}`

const entry = (n: number) => ({
  _id: `entry-${String(n).padStart(8, '0')}`,
  tenantId: 'yizhou',
  memberId: member(Math.floor(n / PER_MEMBER)),
  at: 1_795_000_000_000 + n * 1000,
  delta: (n % 40) - 10,
  reason: 'lesson.completed',
  source: { kind: 'lesson', id: `lesson-${n % 97}` },
  note: '完成《数控车床编程基础》第三课',
})

const fill = async (engine: Engine, from: number, to: number): Promise<void> => {
  for (let at = from; at < to; at += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, to - at) }, (_item, n) => entry(at + n))
    engine.insertNow('ledger', chunk)
    await engine.durable()
  }
}

/** A call of the wire as far as the handler looks at it. */
const callOf = (engine: Engine, memberId: string): WireCall =>
  ({
    services: { engine, clock: createClock() },
    instance: { serving: null },
    tally: { examined: 0, returned: 0 },
    params: {
      action: 'database.getDocument',
      collectionName: 'ledger',
      queryType: 'WHERE',
      query: JSON.stringify({ tenantId: 'yizhou', memberId }),
      order: JSON.stringify({ at: -1 }),
      limit: PAGE,
    },
  }) as unknown as WireCall

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Medians in microseconds of the handler and of the bare statement, taken in turn. */
const measure = async (engine: Engine, sql: Sql, documents: number) => {
  const handler = databaseActions['database.getDocument'] as Handler
  const ix = sql.get<{ ix: number }>("SELECT ix FROM indexes WHERE definition LIKE '%byMember%'")?.ix ?? 0
  const random = randomFrom(1)
  const [wire, bare]: [number[], number[]] = [[], []]
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const memberId = member(random(documents / PER_MEMBER))
    const call = callOf(engine, memberId)
    const before = performance.now()
    const { data } = await handler(call)
    const between = performance.now()
    const from = Buffer.concat([encodeValue('yizhou'), encodeValue(memberId), inverted(Buffer.from([0x20]))])
    const to = Buffer.concat([from.subarray(0, -1), Buffer.from([0xe0])])
    const bareStart = performance.now()
    const rows = sql.all<{ body: string }>(BARE, ix, from, to, PAGE)
    const after = performance.now()
    const { list } = data as { list: string[] }
    if (rows.length !== PAGE || list.some((body, at) => body !== rows[at]?.body))
      throw new Error(`the handler and the bare statement answer differently for ${memberId}`)
    if (round < WARM_UP) continue
    wire.push((between - before) * 1000)
    bare.push((after - bareStart) * 1000)
  }
  const [wireUs, rawUs] = [Math.round(median(wire)), Math.round(median(bare))]
  console.log(`${documents} documents: handler ${wireUs} µs, bare statement ${rawUs} µs`)
  return { wireUs, rawUs }
}

const run = async (): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-engine-'))
  const engine = new Engine({ dataDir: folder, clock: createClock(), definition })
  await fill(engine, 0, DOCUMENTS)
  const sql = new Sql(path.join(folder, 'documents.sqlite'))
  sql.exec('PRAGMA cache_size=-65536')
  const small = await measure(engine, sql, DOCUMENTS)
  await fill(engine, DOCUMENTS, MORE_DOCUMENTS)
  const large = await measure(engine, sql, MORE_DOCUMENTS)
  sql.close()
  engine.close()
  rmSync(folder, { recursive: true })
  const ratioToRawSql = Number((small.wireUs / small.rawUs).toFixed(2))
  const growth = Number((large.wireUs / small.wireUs).toFixed(2))
  console.log(JSON.stringify({ docs: DOCUMENTS, ratioToRawSql, growth, ...small, moreDocs: MORE_DOCUMENTS }))
  process.exitCode = ratioToRawSql <= MAX_RATIO && growth <= MAX_GROWTH ? 0 : 1
}

void run()
