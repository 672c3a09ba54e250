import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

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
