import { arrange, type WritingName, writingNames } from '../e2e/arrangements'
import { type Cut, cutEverywhere } from '../e2e/cut-short'
import { openTown } from '../e2e/town'

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

/** One procedure in a town of its own, so that the pictures to compare stay small. */
const runOne = async (name: WritingName) => {
  const town = await arrange(await openTown())
  const results = []
  for (const kind of CUTS) results.push(await cutEverywhere(town, name, kind))
  await town.close()
  const points = results.reduce((sum, result) => sum + result.points, 0)
  const wrong = results.flatMap(({ violations }) => violations)
  // A procedure whose calls were never cut has shown nothing.
  if (points === 0) wrong.push(`${name} was never cut short`)
  console.log(`${name}: ${points} points, ${wrong.length} violations`)
  for (const text of wrong) console.log(`  ${text}`)
  return { points, violations: wrong.length }
}

/** The same for one procedure in a town that lacks a guard. @returns how many violations were seen */
const runControl = async (how: keyof typeof CONTROLS): Promise<number> => {
  const town = await arrange(await openTown({ without: [CONTROLS[how]] }))
  const { violations } = await cutEverywhere(town, 'mall.redeem', 'killAfter')
  await town.close()
  console.log(`control, ${how}: ${violations.length} violations`)
  return violations.length
}

const run = async (): Promise<void> => {
  let [points, violations] = [0, 0]
  for (const name of writingNames) {
    const result = await runOne(name)
    points += result.points
    violations += result.violations
  }
  const controls = [await runControl('without the transaction'), await runControl('without key records')]
  // The weaker of the two: each guard has to be missed on its own.
  const control = Math.min(...controls)
  console.log(JSON.stringify({ procedures: writingNames.length, points, violations, control }))
  process.exitCode = violations === 0 && control > 0 ? 0 : 1
}

void run()
