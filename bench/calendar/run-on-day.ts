import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const JEST = path.join(root, 'node_modules/jest/bin/jest.js')
/** Twice what all files together have ever taken on two cores. */
const LONGEST_MS = 60 * 60_000

type Report = {
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** What failed on a day: `file › test`; a file that could not even run counts as one. */
export const failuresOn = (day: string, args: readonly string[]): readonly string[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'academy-calendar-'))
  const report = path.join(folder, 'report.json')
  try {
    spawnSync(process.execPath, [JEST, '--forceExit', '--json', `--outputFile=${report}`, ...args], {
      cwd: root,
      env: { ...process.env, TZ: 'UTC', ACADEMY_TEST_DAY: day },
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: LONGEST_MS,
    })
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
    if (testResults.length === 0) throw new Error(`no test ran on ${day}`)
    return testResults.flatMap(({ name, message, assertionResults }) => {
      const file = path.relative(root, name)
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      if (assertionResults.length === 0 && message) return [`${file} › could not run`]
      return failed.map(({ fullName }) => `${file} › ${fullName}`)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
