import { createClock } from '../clock'
import { Engine } from '../engine/engine'
import { readDatabaseDefinition } from '../engine/schema'

/**
 * Writes documents until it is killed; prints each number once it was acknowledged.
 * Pairs are written in one transaction: both or neither must be found afterwards.
 */
const write = async (dataDir: string): Promise<void> => {
  const definition = readDatabaseDefinition(
    { collections: [{ name: 'c', indexes: [{ name: 'byN', keys: [['n', 1]] }] }] },
    true,
  )
  const engine = new Engine({ dataDir, clock: createClock(), definition })
  for (let n = 0; n < 1_000_000; n++) {
    const tx = engine.startTransaction()
    await engine.insert('c', [{ _id: `left${n}`, n }], tx)
    await engine.insert('c', [{ _id: `right${n}`, n }], tx)
    await engine.commitTransaction(tx)
    process.stdout.write(`${n}\n`)
  }
}

void write(process.argv[2] ?? '')
