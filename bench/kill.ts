import type { Replacement } from '../config/tasks/bundle-functions'
import { type ArrangedTown, arrange } from '../e2e/arranged-town'
import { writingNames } from '../e2e/calls'
import { type Cut, cutEverywhere } from '../e2e/cut-short'
import type { WritingName } from '../e2e/modules/needs'
import { openTown } from '../e2e/town'
import { inLanes, LANES } from './lanes/lanes'

/**
 * Every procedure that writes, its function killed before and after every request it sends. Each time all or
 * nothing may be there, a repeat with the same key has to end it, and the town's books must agree. The controls
 * take out what this rests on, the transaction and then the key record, and each must see it missed.
 */
const CUTS: readonly Cut[] = ['killBefore', 'killAfter']

const CONTROLS = {
  'without the transaction': {
    file: 'kernel/transaction.ts',
    from: 'work(transactionOn(raw))',
    to: 'work(transactionOn(database as unknown as RawTransaction))',
  },
  'without key records': {
    file: 'kernel/key-record.ts',
    from: "ids.derived('key', identityId, key)",
    to: "ids.derived('key', identityId, key, Math.random())",
  },
}

const runOne = async (town: ArrangedTown, name: WritingName) => {
  const { points, violations } = await cutEverywhere(town, name, CUTS)
  // A procedure whose calls were never cut has shown nothing.
  const wrong = points === 0 ? [...violations, `${name} was never cut short`] : violations
  console.log(`${name}: ${points} points, ${wrong.length} violations`)
  for (const text of wrong) console.log(`  ${text}`)
  return { points, violations: wrong.length }
}

/** The same for one procedure in a town that lacks a guard. @returns how many violations were seen */
const runControl = async ([how, without]: [string, Replacement]): Promise<number> => {
  const town = await arrange(await openTown({ without: [without] }))
  const { violations } = await cutEverywhere(town, 'mall.redeem', ['killAfter'])
  await town.close()
  console.log(`control, ${how}: ${violations.length} violations`)
  return violations.length
}

/** Every other procedure in one town, which each leaves as it was, and one of the controls. */
const runLane = async (lane: number) => {
  const town = await arrange(await openTown())
  const results = []
  for (const name of writingNames.filter((_, nth) => nth % LANES === lane))
    results.push(await runOne(town, name))
  await town.close()
  const control = await runControl(Object.entries(CONTROLS)[lane] as [string, Replacement])
  return { results, control }
}

const run = async (): Promise<void> => {
  const lanes = await inLanes(__filename, runLane)
  const results = lanes.flatMap((lane) => lane.results)
  const points = results.reduce((sum, result) => sum + result.points, 0)
  const violations = results.reduce((sum, result) => sum + result.violations, 0)
  // The weaker of the two: each guard has to be missed on its own.
  const control = Math.min(...lanes.map((lane) => lane.control))
  const procedures = results.length
  console.log(JSON.stringify({ procedures, points, violations, control }))
  const isWhole = procedures === writingNames.length
  process.exitCode = isWhole && violations === 0 && control > 0 ? 0 : 1
}

void run()
