import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { JobDocument } from '../../cloudfunctions/kernel/jobs/job-record'
import { jobRecords } from '../../cloudfunctions/kernel/jobs/job-record'
import { setAsides } from '../../cloudfunctions/kernel/jobs/set-aside'
import { bundleFunctions, type Replacement } from '../../config/tasks/bundle-functions'
import { declareDatabase } from '../../config/tasks/declare-database'
import { startCloud } from '../../localcloud/cloud'
import { ownFolder } from '../fast-folder'
import { aheadFor } from '../first-moment'
import { openClouds } from '../open-clouds'
import { probeItems, probeStamps } from './probe-jobs'

const MAX_ITEMS = 1_000

/** A cloud whose timer runs the probe jobs over the academy's kernel, in an empty temporary folder. */
export const openJobTown = async (without: readonly Replacement[] = []) => {
  const folder = ownFolder('academy-jobs')
  const functionsDir = path.join(folder, 'functions')
  mkdirSync(functionsDir)
  await bundleFunctions(['timers'], functionsDir, without, path.join(__dirname, 'functions'))
  const collections = [jobRecords, setAsides, probeItems, probeStamps]
  declareDatabase(collections, functionsDir)
  const log: string[] = []
  const dataDir = path.join(folder, 'data')
  const cloud = await startCloud({
    dataDir,
    functionsDir,
    clockOffset: aheadFor(),
    log: (line) => log.push(line),
  })
  openClouds.set(
    cloud,
    collections.map(({ name }) => name),
  )

  return {
    cloud,
    log,

    /** Puts items on a job's list, `<list>-000001` and on. */
    addItems: (list: 'stamp' | 'mend', count: number, bad: readonly number[] = []): void => {
      const items = Array.from({ length: count }, (_, at) => ({
        ...{ _id: `${list}-${String(at + 1).padStart(6, '0')}`, tenantId: 't', list, state: 'due' },
        bad: bad.includes(at + 1),
      }))
      for (let at = 0; at < count; at += MAX_ITEMS)
        cloud.database.insert(probeItems.name, items.slice(at, at + MAX_ITEMS))
    },

    /** Fires the timer. @returns items done by job; null where the function was killed */
    run: async (): Promise<Record<string, number | null> | null> => {
      try {
        const [fired] = await cloud.fireTimers('timers')
        return fired?.returned as Record<string, number | null>
      } catch {
        return null
      }
    },

    record: (job: string) => cloud.database.get(jobRecords.name, `probe.${job}`) as JobDocument | null,

    /** Items of the list that were not done, or done more than once. */
    wrongs: (count: number) => {
      const stamps = new Map<string, number>()
      let last = ''
      for (let page = MAX_ITEMS; page === MAX_ITEMS; ) {
        const after = { _id: { $gt: last } }
        const found = cloud.database.find(probeStamps.name, after, { limit: MAX_ITEMS, sort: [['_id', 1]] })
        for (const { itemId } of found) stamps.set(String(itemId), (stamps.get(String(itemId)) ?? 0) + 1)
        page = found.length
        last = String(found.at(-1)?._id)
      }
      const doneTwice = [...stamps.values()].filter((times) => times > 1).length
      return { doneTwice, lost: count - stamps.size }
    },

    close: async (): Promise<void> => {
      openClouds.delete(cloud)
      await cloud.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type JobTown = Awaited<ReturnType<typeof openJobTown>>
