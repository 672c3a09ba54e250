import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { collections } from '../../cloudfunctions/academy/tables'

/** Functions that deploy, each with an `index.ts` and a `config.json` of its own. */
const FUNCTIONS = ['academy']

const root = path.resolve(__dirname, '../..')
const outputRoot = path.join(root, 'dist/functions')

/**
 * One file per function that loads without `node_modules`: bundled, not minified (minifying made loading
 * slower), with a source map.
 */
const bundle = async (name: string): Promise<void> => {
  const source = path.join(root, 'cloudfunctions', name)
  const output = path.join(outputRoot, name)
  await build({
    entryPoints: [path.join(source, 'index.ts')],
    outfile: path.join(output, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    sourcemap: true,
    logLevel: 'warning',
    tsconfig: path.join(root, 'tsconfig.json'),
  })
  cpSync(path.join(source, 'config.json'), path.join(output, 'config.json'))
}

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
  await Promise.all(FUNCTIONS.map(bundle))
  declareDatabase()
}

void run()
