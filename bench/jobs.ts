import type { Replacement } from '../config/tasks/bundle-functions'
import { type JobTown, openJobTown } from '../e2e/jobs/job-town'
import type { RequestMoment } from '../localcloud/faults/fault'
import { randomFrom } from '../localcloud/testing/random'

/**
 * A job over tens of thousands of items, in a timer function that is killed again and again at places that follow
 * from the seed, half of them at a commit, before it or after; every third time the timer fires twice at once.
 * Every item must be done exactly once. The control keeps the cursor after the transaction instead of in it, and
 * must do items twice. `-- ITEMS SEED` asks for other numbers.
 */
const [ITEMS = 40_000, SEED = 1] = process.argv.slice(2).map(Number)
const CONTROL_ITEMS = 2_000
const MIN_KILLS = 50
/** Requests from one kill to the next on average: 46 make a batch, 40,000 items take about 46,000. */
const BETWEEN_KILLS = 700
const BETWEEN_KILLS_OF_CONTROL = 200
/** A dead run's lease, which outlives its transactions. */
const LEASE_MS = 120_000
/** Long before midnight, when the next pass would begin. */
const MORNING = Date.parse('2026-11-20T08:00:00+08:00')
const MAX_RUNS = 400

const WITHOUT_GUARD: readonly Replacement[] = [
  {
    file: 'kernel/jobs/lease.ts',
    from: 'await tx.update(jobRecords, _id, fields)\n    return { ...record, ...fields }\n  })',
    to: 'return { ...record, ...fields }\n  })\n  const { _id: _1, tenantId: _2, ...later } = lease.record\n  await writeWhere({ _id }, later)',
  },
]

/** Kills every so many requests, at any request or at the next commit, before the cloud has acted or after. */
const killAgainAndAgain = ({ cloud }: JobTown, between: number) => {
  const draw = randomFrom(SEED)
  const count = { kills: 0 }
  const next = () => ({ left: 1 + draw(2 * between), atCommit: draw(2) === 0, after: draw(2) === 0 })
  let aim = next()
  cloud.setFaults(({ action }: RequestMoment) => {
    aim.left -= 1
    if (aim.left > 0 || (aim.atCommit && action !== 'database.commitTransaction')) return null
    count.kills += 1
    const kind = aim.after ? 'killAfter' : 'killBefore'
    aim = next()
    return { kind }
  })
  return count
}

/** Fires the timer until the pass is through. */
const work = async (items: number, between: number, without?: readonly Replacement[]) => {
  const town = await openJobTown(without)
  town.cloud.clock.set(MORNING)
  town.addItems('stamp', items)
  const count = killAgainAndAgain(town, between)
  let runs = 0
  while (!town.record('stamp')?.finishedAt && runs < MAX_RUNS) {
    runs += 1
    await Promise.all(runs % 3 === 0 ? [town.run(), town.run()] : [town.run()])
    town.cloud.clock.advance(LEASE_MS)
    if (runs % 10 === 0)
      console.log(`${runs} runs, ${count.kills} kills, ${town.record('stamp')?.done ?? 0} of ${items}`)
  }
  town.cloud.setFaults(null)
  const { doneTwice, lost } = town.wrongs(items)
  await town.close()
  return { kills: count.kills, runs, doneTwice, lost }
}

const run = async (): Promise<void> => {
  const { kills, runs, doneTwice, lost } = await work(ITEMS, BETWEEN_KILLS)
  console.log(`${runs} runs; control: the same with the cursor kept after the transaction`)
  const { doneTwice: control } = await work(CONTROL_ITEMS, BETWEEN_KILLS_OF_CONTROL, WITHOUT_GUARD)
  console.log(JSON.stringify({ items: ITEMS, kills, doneTwice, lost, control }))
  const right = doneTwice === 0 && lost === 0 && control > 0
  process.exitCode = right && kills >= MIN_KILLS ? 0 : 1
}

void run()
