import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ownFolder } from '../e2e/fast-folder'

/** What one run of `npm test` costs: user and system time of all its processes, and the files that take longest. */
const MAX_CPU_MINUTES = 14
const SLOWEST = 10

const root = path.resolve(__dirname, '..')

/** They send every procedure, or every step, the same way: their number says how many there are of those. */
const ENUMERATIONS = /academy\/(conflicts|cut-short|hostile|idor|repeated|scopes|transitions)\.test/

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly {
    readonly name: string
    readonly startTime: number
    readonly endTime: number
    readonly assertionResults: readonly object[]
  }[]
}

/** The shell's last line: minutes and seconds that its children took, as user and in the system. */
const minutesIn = (times: string): number =>
  [...times.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) + Number(seconds) / 60,
    0,
  )

const rounded = (value: number): number => Math.round(value * 100) / 100

const run = (): void => {
  const folder = ownFolder('academy-suite')
  const report = path.join(folder, 'report.json')
  const startedAt = performance.now()
  const { stdout } = spawnSync('sh', ['-c', '"$0" config/tasks/test.mjs >&2; times', process.execPath], {
    cwd: root,
    env: { ...process.env, ACADEMY_REPORT: report },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  })
  const wallMinutes = rounded((performance.now() - startedAt) / 60_000)
  const cpuMinutes = rounded(minutesIn(stdout.trim().split('\n').at(-1) ?? ''))
  const { testResults, ...totals } = JSON.parse(readFileSync(report, 'utf8')) as Report
  rmSync(folder, { recursive: true })
  const files = testResults.map(({ name, startTime, endTime, assertionResults }) => ({
    file: path.relative(root, name),
    seconds: Math.round((endTime - startTime) / 1000),
    tests: assertionResults.length,
  }))
  const sum = (some: typeof files) => some.reduce((total, { tests }) => total + tests, 0)
  const failed = totals.numFailedTests + totals.numRuntimeErrorTestSuites
  console.log(
    JSON.stringify({
      tests: sum(files),
      outsideEnumerations: sum(files.filter(({ file }) => !ENUMERATIONS.test(file))),
      ...{ failed, cpuMinutes, wallMinutes },
      slowest: files
        .sort((a, b) => b.seconds - a.seconds)
        .slice(0, SLOWEST)
        .map(({ file, seconds }) => `${file} ${seconds} s`),
    }),
  )
  process.exitCode = failed === 0 && totals.numPassedTests > 0 && cpuMinutes <= MAX_CPU_MINUTES ? 0 : 1
}

run()
