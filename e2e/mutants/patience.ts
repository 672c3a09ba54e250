import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Guard, roomOf } from './guards'

/** Tests beside a guard that may meet it in vain before it is given up. */
const BESIDE = 24
/** The same of tests of other modules, which are about something else. */
const ELSEWHERE = 3
/** Everything goes through the kernel. */
const OF_KERNEL = 12
/** Of tests beside a scope that a query went through, and all for the kernel's: seldom does that make a difference. */
const LOOKED_AT = 6

const SCOPES_WALK = 'scopes.test.ts'
/** Tests that send one call each, or look at one row, and what guards they are about. */
const WALKS: Readonly<Record<string, (guard: Guard) => boolean>> = {
  'doors.test.ts': ({ kind, file }) => kind === 'policy' || file === 'kernel/policy.ts',
  [SCOPES_WALK]: ({ kind }) => kind === 'scope',
  'flow-rows.test.ts': ({ kind }) => kind === 'row',
}

const placeIn = (folder: string): string => path.join(folder, 'guards.json')

/** Leaves the guards in the folder, for the processes that run tests. */
export const leaveGuards = (folder: string, guards: readonly Guard[]): void =>
  writeFileSync(placeIn(folder), JSON.stringify(guards))

/**
 * How many tests may meet a guard in vain before one of this file lets it be: those that are about it have most
 * patience, and nobody tries everything on everything.
 *
 * @param testFile below `cloudfunctions/`
 */
export const patienceOf = (folder: string, testFile: string) => {
  const guards: readonly Guard[] = JSON.parse(readFileSync(placeIn(folder), 'utf8'))
  const known = new Map(guards.map((guard) => [guard.id, guard]))
  const about = WALKS[path.basename(testFile)]
  // As long as it goes on, nobody else tries what it is likely to miss.
  const scopesWalk = path.join(folder, 'running', SCOPES_WALK)
  return (id: number, what: 'spoke up' | 'was looked at'): number => {
    const guard = known.get(id)
    if (!guard) return 0
    if (about) return about(guard) ? BESIDE : 0
    const isBeside = roomOf(guard.file) === roomOf(testFile)
    const isOfKernel = guard.file.startsWith('kernel/')
    if (what === 'was looked at') return (isBeside || isOfKernel) && !existsSync(scopesWalk) ? LOOKED_AT : 0
    if (isBeside) return BESIDE
    return isOfKernel ? OF_KERNEL : ELSEWHERE
  }
}
