import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { collections } from '../../cloudfunctions/academy/tables'
import { bundleFunction } from './bundle-function'

/** Functions that deploy, each with an `index.ts` and a `config.json` of its own. */
const FUNCTIONS = ['academy', 'timers']

const outputRoot = path.resolve(__dirname, '../../dist/functions')

/** What a database has to be prepared with before the functions run: collections and their indexes. */
const declareDatabase = (): void => {
  const declared = collections.map(({ name, indexes }) => ({
    name,
    indexes: Object.entries(indexes).map(([index, { keys, unique }]) => ({
      name: index,
      keys,
      unique: unique ?? false,
    })),
  }))
  writeFileSync(
    path.join(outputRoot, 'database.json'),
    `${JSON.stringify({ collections: declared }, null, 2)}\n`,
  )
}

const run = async (): Promise<void> => {
  rmSync(outputRoot, { recursive: true, force: true })
  mkdirSync(outputRoot, { recursive: true })
  await Promise.all(FUNCTIONS.map((name) => bundleFunction(name, outputRoot)))
  declareDatabase()
}

void run()
