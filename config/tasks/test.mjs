import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled, root } from './install.mjs'

/** `npm test`: installs, builds and runs every test; arguments go to Jest. Closes with `N passed, N failed`. */
ensureInstalled()
if (!(await ensureBuilt(['functions', 'weapp', 'h5']))) process.exit(1)

const folder = mkdtempSync(path.join(tmpdir(), 'academy-test-'))
/** Kept where `bench/suite.ts` asks for it. */
const report = process.env.ACADEMY_REPORT ?? path.join(folder, 'report.json')
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/jest/bin/jest.js',
    // A suite that fails half-way may leave a server behind; the count must come all the same.
    '--forceExit',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    // The platform runs functions in UTC, and a worker thread shares its process's time zone.
    env: { ...process.env, TZ: 'UTC' },
  },
)

/** A suite that could not even run counts as one failure: its tests are not in the count of failed tests. */
const countResults = () => {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
const { passed, failed } = countResults()
rmSync(folder, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exit(status === 0 && failed === 0 && passed > 0 ? 0 : 1)
