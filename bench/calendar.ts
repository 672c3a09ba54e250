import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { failuresOn } from './calendar/run-on-day'

/**
 * Every test that opens a town, begun on the days on which calendars go wrong: what comes out differently is a fault
 * of the product or of the test. `-- --days 2027-03-31,2027-05-01` takes others, `-- --files PART` fewer files.
 */
const ORDINARY = '2026-11-24'
const DAYS: Readonly<Record<string, string>> = {
  '2026-10-01': '国庆节',
  '2026-12-31': '一年的最后一天',
  '2027-01-31': '月末',
  '2027-02-06': '春节',
  '2027-02-28': '二月二十八日',
  '2028-02-29': '二月二十九日',
  '2027-03-01': '三月一日',
  '2027-03-31': '积分到期的一天',
  '2027-04-30': '月末',
  '2027-05-01': '劳动节',
  '2027-06-30': '一个季度的最后一个工作日',
}
const DAY_MS = 86_400_000
const CHINA_MS = 8 * 3_600_000

const root = path.resolve(__dirname, '..')
const { values } = parseArgs({ options: { days: { type: 'string' }, files: { type: 'string' } } })

const today = new Date(Math.floor((Date.now() + CHINA_MS) / DAY_MS) * DAY_MS).toISOString().slice(0, 10)
const days = values.days?.split(',') ?? [...new Set([...Object.keys(DAYS), today])].sort()

/** A town comes from one of these. */
const OPENS_A_TOWN = /from '[./a-z0-9-]*\/(?:town|town-of-file|job-town|page-fixtures|cloud-process)'/

const listed = execFileSync(process.execPath, ['node_modules/jest/bin/jest.js', '--listTests'], {
  cwd: root,
  encoding: 'utf8',
})
const files = listed
  .split('\n')
  .filter((file) => file.endsWith('.ts') && OPENS_A_TOWN.test(readFileSync(file, 'utf8')))
  .map((file) => path.relative(root, file))
  .filter((file) => file.includes(values.files ?? ''))

const PLANTED = ['--config', 'bench/calendar/jest.config.cjs']

const daysOf = new Map<string, string[]>()
for (const day of days) {
  const failed = failuresOn(day, ['--runTestsByPath', ...files])
  for (const test of failed) daysOf.set(test, [...(daysOf.get(test) ?? []), day])
  console.log(`${day} ${DAYS[day] ?? ''}：${files.length} 个文件，${failed.length} 个测试没有通过`)
}
for (const [test, onDays] of daysOf) console.log(`${test}\n    ${onDays.join('、')}`)

/** What was planted is seen on some of the days, and not on an ordinary one. */
const hidden = failuresOn(ORDINARY, PLANTED)
const seen = new Set(['2027-01-31', '2027-05-01'].flatMap((day) => failuresOn(day, PLANTED)))
const control = hidden.length === 0 ? seen.size : 0
console.log(JSON.stringify({ days: days.length, files: files.length, failed: daysOf.size, control }))
process.exitCode = daysOf.size === 0 && control > 0 ? 0 : 1
