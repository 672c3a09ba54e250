import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ModuleTable } from '../../cloudfunctions/kernel/module'

/** Writes down what a database has to be prepared with before the functions run: collections and their indexes. */
export const declareDatabase = (collections: ModuleTable['collections'], outputRoot: string): void => {
  const declared = collections.map(({ name, indexes, hot }) => ({
    name,
    hot,
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
