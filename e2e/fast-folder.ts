import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Linux keeps these files in memory. */
const IN_MEMORY = '/dev/shm'
/** Towns of forty thousand members take a tenth of it; a container may have less than a town takes. */
const ROOM_BYTES = 4 * 2 ** 30

const hasRoom = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(IN_MEMORY)
    return bavail * bsize > ROOM_BYTES
  } catch {
    return false
  }
}

/** Where what outlives no test may lie: in memory, where there is room, so that nobody waits for a disk to sync. */
export const fastFolder = (): string => (hasRoom() ? IN_MEMORY : tmpdir())

/** False only where it is certain that no process has this id; one of somebody else's is alive too. */
const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** A killed process takes no folder of its own away: the next one that opens such a folder does. */
const sweep = (parent: string, name: string): void => {
  for (const entry of readdirSync(parent)) {
    const [, processId] = entry.startsWith(`${name}-`)
      ? (/^-(\d+)-/.exec(entry.slice(name.length)) ?? [])
      : []
    if (processId && !isAlive(Number(processId)))
      rmSync(path.join(parent, entry), { recursive: true, force: true })
  }
}

/** A new empty folder for what outlives no test, named for its process. Those of dead processes go. */
export const ownFolder = (name: string): string => {
  const parent = fastFolder()
  sweep(parent, name)
  return mkdtempSync(path.join(parent, `${name}-${process.pid}-`))
}
