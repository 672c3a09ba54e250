import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Refuses tests that hang on the day on which they run, or on how busy the machine is: the real time may stand in no
 * test, and no test may measure how long something took. Part of `npm run check`.
 */
const root = path.resolve(__dirname, '../..')
const ROOMS = ['contract', 'src', 'cloudfunctions', 'localcloud', 'config', 'e2e']

/** Files that need the real time, each with its reason. */
const NEED_IT: Readonly<Record<string, string>> = {
  'e2e/first-moment.ts': 'the one place that leads from the real day to the day of a test',
  'e2e/cloud-process.ts': 'the cloud in another process goes by the real clock and how far it is ahead',
  'e2e/weapp/town.ts': 'the cloud in another process goes by the real clock and how far it is ahead',
  'e2e/weapp/phone.ts': 'puts another clock in its place',
  'e2e/weapp/wait-until.ts': 'bounds a wait',
  'e2e/browser/pages.test.ts': 'bounds a wait',
  'e2e/browser/journey.test.ts': 'bounds a wait',
  'e2e/mutants/trial.ts': 'bounds a try that hangs',
  'cloudfunctions/modules/mall/redeeming/settle-reservations.test.ts': 'bounds a wait',
  'cloudfunctions/academy/histories.test.ts': 'draws a seed, which it prints',
  'localcloud/host/host.test.ts': 'asks a function for its own time',
  'localcloud/faults/seeded-plan.test.ts': 'asks a function for its own time',
  'localcloud/conformance/cases/write-cases.ts': 'runs on WeChat’s own cloud too, whose clock nobody sets',
  'src/lib/query-cache.test.ts': 'pure rules over the phone’s clock, whatever it shows',
  'src/lib/pending-key.test.ts': 'pure rules over the phone’s clock, whatever it shows',
}

const REAL_TIME = /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b/
const MEASURED = /expect\(.*\.(?:\w*[mM]illiseconds|elapsed|ms)\)\.toBe(?:Less|Greater)Than/
const NEAR_NOW = /Math\.abs\(.*\bnow\(\).*\)\)?\.toBeLessThan/

const isTest = (file: string): boolean =>
  /\.test\.tsx?$/.test(file) || /^(?:e2e|localcloud\/conformance)\//.test(file)

const files = ROOMS.flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name.replaceAll(path.sep, '/')}`),
).filter(isTest)

const faultOf = (file: string, line: string): string | null => {
  if (/^\s*(?:\/\/|\*|\/\*\*)/.test(line)) return null
  if (MEASURED.test(line))
    return 'asserts how long something took: count requests, or hold it between two looks at the clock'
  if (NEAR_NOW.test(line))
    return 'asserts that little time has passed: hold the moment between two looks at the town’s clock'
  if (REAL_TIME.test(line) && !(file in NEED_IT))
    return 'asks for the real time: use the town’s clock, or FIRST_MOMENT'
  return null
}

const faults = files.flatMap((file) =>
  readFileSync(path.join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      const fault = faultOf(file, line)
      return fault ? [`${file}:${at + 1} ${fault}\n    ${line.trim()}`] : []
    }),
)
/** A reason that nothing needs any more has to go. */
const idle = Object.keys(NEED_IT).filter((file) => {
  const found = files.includes(file) ? readFileSync(path.join(root, file), 'utf8') : ''
  return !REAL_TIME.test(found)
})
for (const fault of faults) console.log(fault)
for (const file of idle) console.log(`${file} is allowed the real time and does not ask for it`)
process.exitCode = faults.length + idle.length > 0 ? 1 : 0
