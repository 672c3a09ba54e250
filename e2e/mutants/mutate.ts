import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { ownFolder } from '../fast-folder'
import { boardIn, FOLDER } from './board'
import { bundleSwitched, type Change, writeSwitched } from './build'
import { leaveGuards } from './patience'
import { expectations, leavePromises } from './promises'

const root = path.resolve(__dirname, '../..')
const JEST = ['node_modules/jest/bin/jest.js', '-c', 'e2e/mutants/jest.config.cjs', '--forceExit', '--silent']

/** Runs the tests, each of them as a trial of the guards that it meets. @returns whether they pass as the code is */
const runTests = (args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const env = { ...process.env, TZ: 'UTC' }
    const child = spawn(process.execPath, [...JEST, ...args], { cwd: root, env, stdio: 'inherit' })
    child.on('close', (code) => resolve(code === 0))
  })

/**
 * Takes out every guard in turn.
 *
 * @param tests arguments for Jest, where not all tests are to be run
 * @returns all guards, and those that no test missed, with a test that met it
 */
export const mutate = async (tests: readonly string[], change?: Change) => {
  const folder = ownFolder('academy-mutants')
  process.env[FOLDER] = folder
  try {
    const guards = writeSwitched(folder, change)
    await bundleSwitched(folder)
    leaveGuards(folder, guards)
    const board = boardIn(folder)
    board.open()
    const missedByNone = () => guards.filter(({ id }) => !board.isKilled(id))
    let passed = true
    // Some tests alone: all of them.
    for (const isPromising of tests.length > 0 ? expectations.slice(-1) : expectations) {
      const left = missedByNone()
      if (left.length === 0) break
      leavePromises(folder, left, isPromising)
      passed = (await runTests(tests)) && passed
    }
    const reached = board.reached()
    const survivors = missedByNone().map((guard) => ({
      guard,
      met: reached.get(guard.id)?.split('\n')[0] ?? null,
    }))
    return { guards, survivors, doubted: board.doubted(), passed }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
