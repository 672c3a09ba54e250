import { existsSync, mkdirSync, rmdirSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

/**
 * Unpacks the browser that arrives inside the npm package into TMPDIR, once, and prints where it lies. In a
 * process of its own, because the package asks the system for the folder: a shared one may hold another
 * user's copy, or another version's. Two test files may begin at once: a file that is being written cannot be run.
 */
const LOOK_EVERY_MS = 200
const GIVE_UP_MS = 120_000

const { TMPDIR } = process.env
mkdirSync(TMPDIR, { recursive: true })
const lock = `${TMPDIR}/unpacking`

const taken = () => {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

let waitedMs = 0
// Whoever was killed while unpacking has left the lock behind: it is waited for only so long.
while (!taken() && waitedMs < GIVE_UP_MS) {
  await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS))
  waitedMs += LOOK_EVERY_MS
}
try {
  const executablePath = await chromium.executablePath()
  console.log(
    JSON.stringify({ executablePath, args: chromium.args, libraries: process.env.LD_LIBRARY_PATH ?? '' }),
  )
} finally {
  if (existsSync(lock)) rmdirSync(lock)
}
