// The cells are there before the switches look for them.
import { openCells } from './cells'
import './switches.cjs'
import path from 'node:path'
import { openClouds } from '../open-clouds'
import { stillOf } from '../still'
import { boardIn, FOLDER } from './board'
import { patienceOf } from './patience'
import { tryOn } from './trial'

/** What Jest does before each test file while mutants are tried: every test of it becomes a trial. */
const folder = process.env[FOLDER]
if (!folder) throw new Error(`${FOLDER} is not set`)

const board = boardIn(folder)
const cells = openCells()
const functions = path.resolve(__dirname, '../../cloudfunctions')
/** Every mutant that a test meets makes it longer. */
const LONG_MS = 600_000

type Act = (...args: unknown[]) => Promise<unknown>

/** Null in a town of thousands: to put them all back takes longer than the test. */
const stills = () => {
  try {
    return [...openClouds].map(([cloud, names]) => stillOf(cloud, names))
  } catch {
    return null
  }
}

const keep = () => {
  const kept = stills()
  if (!kept) return null
  const people = [...openClouds.keys()].map((cloud) => [cloud, cloud.people] as const)
  return async () => {
    // A town that the test itself opened is its own affair.
    for (const still of kept) await still()
    for (const [cloud, before] of people) cloud.setPeople(before)
    for (const cloud of openClouds.keys()) cloud.setContentSafety('up')
  }
}

const trialOf =
  (act: Act): Act =>
  (...args) => {
    const { currentTestName = '', testPath = '' } = expect.getState()
    const file = path.relative(functions, testPath)
    const [collection = ''] = file === 'academy/scopes.test.ts' ? currentTestName.split(' ') : []
    const patienceWith = patienceOf(folder, file)
    const name = `cloudfunctions/${file}: ${currentTestName}`
    return tryOn({ name, run: () => act(...args), keep, collection, patienceWith }, cells, board)
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
