import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { collections } from '../../cloudfunctions/academy/tables'
import { bundleFunctions } from './bundle-functions'
import { declareDatabase } from './declare-database'

/** Functions that deploy, each with an `index.ts` and a `config.json` of its own. */
const FUNCTIONS = ['academy', 'timers']

const outputRoot = path.resolve(__dirname, '../../dist/functions')

const run = async (): Promise<void> => {
  rmSync(outputRoot, { recursive: true, force: true })
  mkdirSync(outputRoot, { recursive: true })
  await bundleFunctions(FUNCTIONS, outputRoot)
  declareDatabase(collections, outputRoot)
}

void run()
