import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startCloud } from '../localcloud/cloud'
import { seedEnvironment, seedTown, type TownSize } from '../localcloud/seed/seed'
import { ownFolder } from './fast-folder'
import { aheadAtFirst } from './first-moment'

/** The folder that all processes of a run of tests have in common: see keep-snapshots.cjs. */
let folder = process.env.ACADEMY_SNAPSHOTS

const snapshots = (): string => {
  folder ??= ownFolder('academy-snapshots')
  return folder
}

/** Holds the time at which the seeding of a town ended. */
const MOMENT = 'moment'

const seedInto = async (dataDir: string, size: TownSize, functionsDir: string): Promise<void> => {
  const functionEnv = seedEnvironment(dataDir)
  const cloud = await startCloud({ dataDir, functionsDir, functionEnv, clockOffset: aheadAtFirst() })
  try {
    await seedTown(cloud, size, () => undefined)
    writeFileSync(path.join(dataDir, MOMENT), String(cloud.clock.now()))
  } finally {
    await cloud.close()
  }
}

/** Several processes may seed at once: the first that is done leaves its town to all. */
const seedOnce = async (kept: string, size: TownSize, functionsDir: string): Promise<void> => {
  const dataDir = mkdtempSync(`${kept}-`)
  await seedInto(dataDir, size, functionsDir)
  try {
    renameSync(dataDir, kept)
  } catch {
    rmSync(dataDir, { recursive: true })
  }
}

/**
 * Puts a town as it was seeded into an empty folder: seeding takes a second, copying a few milliseconds.
 *
 * @returns when its seeding ended (epoch ms): its time goes on from there
 */
export const copyTown = async (dataDir: string, size: TownSize, functionsDir: string): Promise<number> => {
  const kept = path.join(snapshots(), size)
  if (!existsSync(kept)) await seedOnce(kept, size, functionsDir)
  cpSync(kept, dataDir, { recursive: true })
  return Number(readFileSync(path.join(dataDir, MOMENT), 'utf8'))
}
