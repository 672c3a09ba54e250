import { mkdirSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

/**
 * Unpacks the browser that arrives inside the npm package into TMPDIR, once, and prints where it lies. In a
 * process of its own, because the package asks the system for the folder: a shared one may hold another
 * user's copy, or another version's.
 */
mkdirSync(process.env.TMPDIR, { recursive: true })
const executablePath = await chromium.executablePath()
console.log(
  JSON.stringify({ executablePath, args: chromium.args, libraries: process.env.LD_LIBRARY_PATH ?? '' }),
)
