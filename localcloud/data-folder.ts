import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Locks held by this very process: a pid alone cannot tell two clouds of one process apart. */
const held = new Set<string>()

/**
 * Makes the folder this process's own until the returned function is called. A lock left behind by
 * a process that is gone is taken over.
 * @throws when another process, or another cloud of this one, works on the folder.
 */
export const lockDataFolder = (dataDir: string): (() => void) => {
  mkdirSync(dataDir, { recursive: true })
  const file = join(dataDir, 'lock')
  if (existsSync(file)) {
    const pid = Number(readFileSync(file, 'utf8'))
    const alive = pid === process.pid ? held.has(file) : pid > 0 && isRunning(pid)
    if (alive) {
      throw new Error(
        `The data folder ${dataDir} is in use by process ${pid}. Stop it, or use another --data folder.`,
      )
    }
    rmSync(file, { force: true })
  }
  // Exclusive, so that of two that start at once only one gets it.
  writeFileSync(file, String(process.pid), { flag: 'wx' })
  held.add(file)
  return () => {
    held.delete(file)
    rmSync(file, { force: true })
  }
}

/** The key that signs file addresses: made once, kept with the data. */
export const signingKey = (dataDir: string): Buffer => {
  const file = join(dataDir, 'signing-key')
  if (existsSync(file)) return Buffer.from(readFileSync(file, 'utf8'), 'hex')
  const key = randomBytes(32)
  writeFileSync(file, key.toString('hex'), { mode: 0o600 })
  return key
}

const offsetFile = (dataDir: string) => join(dataDir, 'clock.json')

/** Virtual minus real time (ms) when the folder was last used: documents must not lie in the future after a restart. */
export const keptOffset = (dataDir: string): number => {
  const file = offsetFile(dataDir)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { offset: number }).offset : 0
}

export const keepOffset = (dataDir: string, offset: number): void =>
  writeFileSync(offsetFile(dataDir), JSON.stringify({ offset: Math.round(offset) }))
