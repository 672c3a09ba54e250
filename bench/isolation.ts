import { fastFolder } from '../e2e/fast-folder'
import { openHistoryEngine, playHistory } from '../localcloud/testing/history'
import { withoutConflicts } from '../localcloud/testing/kinder'

/**
 * Seeded histories of 2 to 6 interleaved transactions, each step compared with a simple model: no lost update,
 * no dirty read, no read that changes inside a snapshot, no conflict without a reason. The control takes the
 * conflict check out of the engine. `-- isolation --seed N` plays one history and tells its steps.
 */
const HISTORIES = 10_000
const CONTROL_HISTORIES = 200
const FIRST_SEED = 20_261_121
/** Syncing a disk is not what is measured here. */
const PARENT = fastFolder()

const playMany = async (count: number) => {
  const town = openHistoryEngine(PARENT)
  const sums = { operations: 0, commits: 0, conflicts: 0, violations: 0 }
  for (let seed = FIRST_SEED; seed < FIRST_SEED + count; seed++) {
    const { violations, operations, commits, conflicts } = await playHistory(town, seed)
    if (violations.length > 0 && sums.violations < 5) console.log(`--seed ${seed}: ${violations[0]}`)
    sums.violations += violations.length > 0 ? 1 : 0
    sums.operations += operations
    sums.commits += commits
    sums.conflicts += conflicts
  }
  town.close()
  return sums
}

const replay = async (seed: number): Promise<void> => {
  const town = openHistoryEngine(PARENT)
  const { violations } = await playHistory(town, seed, console.log)
  town.close()
  console.log(JSON.stringify({ histories: 1, violations: violations.length, seed }))
  process.exitCode = violations.length === 0 ? 0 : 1
}

const run = async (): Promise<void> => {
  const { violations, ...counts } = await playMany(HISTORIES)
  console.log(`control: ${CONTROL_HISTORIES} histories on an engine without the conflict check`)
  const { violations: control } = await withoutConflicts(() => playMany(CONTROL_HISTORIES))
  console.log(JSON.stringify({ histories: HISTORIES, violations, seed: FIRST_SEED, control, ...counts }))
  const contended = counts.commits > HISTORIES && counts.conflicts > HISTORIES / 2
  process.exitCode = violations === 0 && control > 0 && contended ? 0 : 1
}

const [flag, seed] = process.argv.slice(2)
void (flag === '--seed' ? replay(Number(seed)) : run())
