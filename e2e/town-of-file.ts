import type { Cloud } from '../localcloud/cloud'
import { openClouds } from './open-clouds'
import { stillOf } from './still'
import { openTown, type Town, type TownOptions } from './town'

type OpenTown = { readonly cloud: Cloud; readonly log: string[]; readonly close: () => Promise<void> }

/** What the functions' instances remember from call to call: see remembered.test.ts. */
const REMEMBERED: readonly string[] = ['tenants', 'ruleBooks']

/** Keeps all of a town as it is. @returns what puts it back: as good as another town, in a hundredth of the time */
const stillOfTown = ({ cloud, log }: OpenTown): (() => Promise<void>) => {
  const names = openClouds.get(cloud) ?? []
  const putDocumentsBack = stillOf(cloud, names)
  const putRestBack = cloud.still()
  const remembered = names.filter((name) => REMEMBERED.includes(name))
  const versions = () => remembered.map((name) => cloud.database.version(name)).join()
  let before = versions()
  return async () => {
    if (versions() !== before) cloud.forget()
    await putDocumentsBack()
    before = versions()
    putRestBack()
    log.length = 0
  }
}

/**
 * A town for the tests of a file: opened before them, put back before each of them as it was when every `beforeAll` had
 * run, and closed after them. It can be named at once, and used from the first `beforeAll` after it on.
 */
export const ofFile = <T extends OpenTown>(open: () => Promise<T>): T => {
  const town = {} as T
  let putBack: (() => Promise<void>) | null = null
  beforeAll(async () => {
    Object.assign(town, await open())
  })
  beforeEach(async () => {
    if (putBack) await putBack()
    else putBack = stillOfTown(town)
  })
  afterAll(() => town.close())
  return town
}

/** The academy's town for the tests of a file: see `ofFile`. */
export const townOfFile = (options: TownOptions = {}): Town => ofFile(() => openTown(options))
