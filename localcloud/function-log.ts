import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { LogLine } from './host/log-line'

/** Beyond this the log is put aside at the next start; one older log is kept. */
const MAX_LOG_BYTES = 5 * 1024 * 1024

/**
 * Keeps what functions print in `functions.log` of the data folder, and shows only what went wrong:
 * a console full of ordinary lines hides it.
 */
export const openFunctionLog = (dataDir: string): ((line: string) => void) => {
  const file = join(dataDir, 'functions.log')
  if (existsSync(file) && statSync(file).size > MAX_LOG_BYTES) renameSync(file, `${file}.old`)
  const stream = createWriteStream(file, { flags: 'a' })
  return (line) => {
    stream.write(`${line}\n`)
    const { level, functionName, text } = JSON.parse(line) as LogLine
    if (level === 'error' || level === 'warn') console.error(`[${functionName}] ${text}`)
  }
}
