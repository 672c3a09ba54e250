import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * What a phone has to download: bytes of the weapp build on disk, by package. WeChat's own limit is 2 MB a
 * package; ours keeps the first screen quick on a workshop's network.
 */
const MAX_MAIN_KB = 410
const MAX_PACKAGE_KB = 1_000

const build = path.resolve(__dirname, '../dist/weapp')

const bytesUnder = (place: string): number =>
  statSync(place).isDirectory()
    ? readdirSync(place).reduce((sum, name) => sum + bytesUnder(path.join(place, name)), 0)
    : statSync(place).size

const { subPackages = [], subpackages = [] } = JSON.parse(
  readFileSync(path.join(build, 'app.json'), 'utf8'),
) as {
  subPackages?: { root: string }[]
  subpackages?: { root: string }[]
}
const kb = (bytes: number): number => Math.ceil(bytes / 1024)
const parts = [...subPackages, ...subpackages].map(({ root }) => ({
  root,
  bytes: bytesUnder(path.join(build, root)),
}))
const totalBytes = bytesUnder(build)
const mainKB = kb(totalBytes - parts.reduce((sum, { bytes }) => sum + bytes, 0))
const largestKB = Math.max(mainKB, ...parts.map(({ bytes }) => kb(bytes)))

for (const { root, bytes } of parts) console.log(`${root} ${kb(bytes)} KB`)
console.log(`main ${mainKB} KB (at most ${MAX_MAIN_KB})`)
console.log(JSON.stringify({ mainKB, totalKB: kb(totalBytes), largestKB }))
if (mainKB > MAX_MAIN_KB || largestKB >= MAX_PACKAGE_KB) process.exitCode = 1
