import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { alikeIn } from './shape/alike'
import { longFunctions } from './shape/long-functions'

/**
 * What the production sources look like: how many lines, how long the files and functions are, and how often six
 * lines stand twice. `-- --ref REVISION` counts another revision in the same way, `-- --list` names the pairs.
 */
const ROOMS = ['contract', 'src', 'cloudfunctions', 'localcloud', 'config']
const MOST_MEDIAN = 36
const MOST_P90 = 95
const LONG_FUNCTION = 70
const MOST_LONG = 7

const { values } = parseArgs({ options: { ref: { type: 'string' }, list: { type: 'boolean' } } })
const root = path.resolve(__dirname, '..')

const sourcesUnder = (folder: string) =>
  ROOMS.flatMap((room) =>
    readdirSync(path.join(folder, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|tsx|mjs|cjs)$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => path.join(room, name))
      .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') })),
  )

/** The rooms as they were at a revision. */
const sourcesAt = (revision: string) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'academy-shape-'))
  try {
    const archive = execFileSync('git', ['archive', revision, ...ROOMS], { cwd: root, maxBuffer: 2 ** 28 })
    execFileSync('tar', ['-x', '-C', folder], { input: archive })
    return sourcesUnder(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const sources = values.ref === undefined ? sourcesUnder(root) : sourcesAt(values.ref)
const lengths = sources.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b)
const share = (part: number): number => lengths[Math.floor(lengths.length * part)] ?? 0
const long = sources.flatMap(({ file, text }) => longFunctions(file, text, LONG_FUNCTION))
const { literal, shape } = alikeIn(sources)

for (const name of long) console.log(`long: ${name}`)
if (values.list) for (const pair of [...literal, ...shape]) console.log(pair)
const figures = {
  files: sources.length,
  lines: lengths.reduce((sum, length) => sum + length, 0),
  medianLines: share(0.5),
  p90Lines: share(0.9),
  functionsOver70: long.length,
  duplicatePairs: literal.length,
  sameShapePairs: shape.length,
}
console.log(JSON.stringify(figures))
const isFit =
  figures.medianLines <= MOST_MEDIAN && figures.p90Lines <= MOST_P90 && figures.functionsOver70 <= MOST_LONG
process.exitCode = isFit ? 0 : 1
