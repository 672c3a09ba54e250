import { stockUp } from './stock-up'
import { dataOf, type Town } from './town'
import { putVideosBack } from './videos'

/** A town with workers to be used up, one after the other. */
export type ArrangedTown = Town & {
  readonly nextWorker: () => string
  /** Stores again what was uploaded and the sample's videos: calls use files up, which no document holds. */
  readonly putFilesBack: () => void
}

const WORKERS = 300
const PLENTY = 100_000
const REWARD = 'towel'

/** Prepares a fresh town: `lin` has points without end, the towel is there for everybody. */
export const arrange = async (town: Town): Promise<ArrangedTown> => {
  await town.bind('lin')
  await town.enrich('lin', PLENTY)
  await town.cloud.database.update('rewards', { _id: REWARD }, { $set: { yearLimit: PLENTY } })
  await stockUp(town.cloud, REWARD, PLENTY)
  const workers = town.hire(WORKERS)
  const store = town.upload
  const nextWorker = () => {
    const handle = workers.pop()
    if (!handle) throw new Error('all workers are used up: hire more')
    return handle
  }
  const uploads = new Map<string, Uint8Array>()
  const upload: Town['upload'] = async (handle, name, bytes) => {
    const fileId = await store(handle, name, bytes)
    uploads.set(fileId.replace(/^cloud:\/\/[^/]+\//, ''), bytes)
    return fileId
  }
  const putFilesBack = () => {
    putVideosBack(town.cloud)
    for (const [path, bytes] of uploads) if (!town.cloud.files.exists(path)) town.cloud.files.put(path, bytes)
  }
  return Object.assign(town, { nextWorker, upload, putFilesBack })
}

/** A worker who has just become a member. @returns his handle */
export const newMember = async (town: ArrangedTown): Promise<string> => {
  const handle = town.nextWorker()
  await town.bind(handle)
  return handle
}

/** The same, as others name him. */
export const aPerson = async (town: ArrangedTown): Promise<{ readonly memberId: string }> => {
  const { member } = dataOf(await town.as(await newMember(town)).call('member.whoAmI', {}))
  return { memberId: member?.memberId ?? '' }
}
