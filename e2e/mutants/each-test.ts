import './switches.cjs'
import path from 'node:path'
import { openClouds } from '../open-clouds'
import { stillOf } from '../still'
import { boardIn, FOLDER } from './board'
import { openCells } from './cells'
import { tryOn } from './trial'

/** What Jest does before each test file while mutants are tried: every test of it becomes a trial. */
const folder = process.env[FOLDER]
if (!folder) throw new Error(`${FOLDER} is not set`)

const board = boardIn(folder)
const cells = openCells()
/** Every mutant that a test meets makes it longer. */
const LONG_MS = 600_000
/** Tests that send one call each, for what is somebody else's. */
const WALKS = /academy\/idor\.test/

type Act = (...args: unknown[]) => Promise<unknown>

const keep = () => {
  const stills = [...openClouds].map(([cloud, names]) => stillOf(cloud, names))
  return async () => {
    // A town that the test itself opened is its own affair.
    for (const still of stills) await still()
    for (const cloud of openClouds.keys()) cloud.setContentSafety('up')
  }
}

const trialOf =
  (act: Act): Act =>
  (...args) => {
    const { currentTestName = '', testPath = '' } = expect.getState()
    const name = `${path.relative(process.cwd(), testPath)}: ${currentTestName}`
    return tryOn(
      { name, run: () => act(...args), keep, patience: WALKS.test(testPath) ? 12 : 0 },
      cells,
      board,
    )
  }

const plain = globalThis.test
const plainEach = plain.each as (...table: unknown[]) => (name: string, act: Act, timeoutMs: number) => void

const tried = Object.assign((name: string, act: Act) => plain(name, () => trialOf(act)(), LONG_MS), plain, {
  each:
    (...table: unknown[]) =>
    (name: string, act: Act) =>
      plainEach(...table)(name, trialOf(act), LONG_MS),
})
globalThis.test = tried as typeof plain
