import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClock } from '../clock'
import { Engine } from './engine'
import { readDatabaseDefinition } from './schema'

const WRITER = createRequire(__filename).resolve('../testing/endless-writer.ts')

/** Kills a writer with -9 after it has acknowledged some writes. @returns the last number it acknowledged. */
const killedAfter = (dataDir: string, writes: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', WRITER, dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      if (printed.split('\n').length > writes) child.kill('SIGKILL')
    })
    child.on('error', reject)
    // The last line may have been cut.
    child.on('exit', () => resolve(Number(printed.slice(0, printed.lastIndexOf('\n')).split('\n').at(-1))))
  })

test('kill -9 loses nothing acknowledged and leaves no half transaction', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'durability-'))
  const last = await killedAfter(dataDir, 40)
  const definition = readDatabaseDefinition(
    { collections: [{ name: 'c', indexes: [{ name: 'byN', keys: [['n', 1]] }] }] },
    true,
  )
  const engine = new Engine({ dataDir, clock: createClock(), definition })

  expect(last).toBeGreaterThanOrEqual(39)
  for (let n = 0; n <= last; n++) expect(engine.find('c', { query: { n } })).toHaveLength(2)
  expect(engine.count('c', {}) % 2).toBe(0)
  engine.close()
  rmSync(dataDir, { recursive: true })
})
