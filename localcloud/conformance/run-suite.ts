import { join } from 'node:path'
import type { CloudOptions } from '../cloud'
import { openProbeCloud } from '../testing/probe-cloud'
import type { Dialect } from '../wire/dialect'
import { cases } from './cases/cases'
import { collections } from './collections'
import type { Outcome } from './function'

type Options = { dialect?: Dialect; names?: readonly string[] }

/** On which local cloud a case is at home. */
const homeOf = ({ on }: { on?: 'strict' | 'platform' }): 'strict' | 'lenient' =>
  on === 'platform' ? 'lenient' : 'strict'

/** Runs cases, one call each, through the real SDK on a local cloud of its own. */
export const runCases = async (
  names: readonly string[],
  { dialect, ...options }: Options & Partial<CloudOptions>,
): Promise<Outcome[]> => {
  const town = await openProbeCloud(
    { writeWaitMs: 300, dialect, ...options },
    { collections, functions: { conformance: join(__dirname, 'function.ts') } },
  )
  const outcomes: Outcome[] = []
  for (const name of names) {
    const event = { names: [name], dialect, door: town.cloud.url }
    const { reply } = await town.cloud.call('conformance', { event })
    outcomes.push(...(reply as Outcome[]))
  }
  await town.close()
  return outcomes
}

/** The whole suite: most of it in strict mode, and what only the platform would do without. */
export const runSuite = async (options: Options = {}): Promise<Outcome[]> => {
  const namesOn = (home: 'strict' | 'lenient') =>
    cases.filter((given) => homeOf(given) === home).map(({ name }) => name)
  return [
    ...(await runCases(namesOn('strict'), options)),
    ...(await runCases(namesOn('lenient'), { ...options, strict: false })),
  ]
}
