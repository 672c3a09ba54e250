import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ownFolder } from './fast-folder'

/** The folder that all processes of a run of tests have in common: see keep-snapshots.cjs. */
let folder = process.env.ACADEMY_SNAPSHOTS

const snapshots = (): string => {
  folder ??= ownFolder('academy-snapshots')
  return folder
}

/** Holds the time at which the seeding of a town ended. */
const MOMENT = 'moment'

/** Fills a data folder and lets it go. @returns when the town's seeding ended (epoch ms) */
type Seed = (dataDir: string) => Promise<number>

/** Several processes may seed at once: the first that is done leaves its town to all. */
const seedOnce = async (kept: string, seed: Seed): Promise<void> => {
  const dataDir = mkdtempSync(`${kept}-`)
  writeFileSync(path.join(dataDir, MOMENT), String(await seed(dataDir)))
  try {
    renameSync(dataDir, kept)
  } catch {
    rmSync(dataDir, { recursive: true })
  }
}

/**
 * Puts a town as it was seeded once into an empty folder: seeding takes a second, copying a few milliseconds.
 *
 * @param name the same for towns that are seeded alike
 * @returns when its seeding ended (epoch ms): its time goes on from there
 */
export const copyTown = async (name: string, dataDir: string, seed: Seed): Promise<number> => {
  const kept = path.join(snapshots(), name)
  if (!existsSync(kept)) await seedOnce(kept, seed)
  cpSync(kept, dataDir, { recursive: true })
  return Number(readFileSync(path.join(dataDir, MOMENT), 'utf8'))
}
