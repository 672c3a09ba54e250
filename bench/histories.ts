import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import { controls } from '../e2e/histories/controls'
import { countBroken, type Outcome, runHistories, type Wanted } from '../e2e/histories/run'
import { openWorld } from '../e2e/histories/world'

/**
 * Random histories of up to 60 commands over the real functions, against a model of one thread: members bind, learn,
 * earn, redeem, cancel, are served and heard, two things happen at once, calls are cut short, delivered twice or
 * repeated, time passes and is set back. After every step answers, documents and invariants are compared. Each control
 * takes a guard out of the functions, and the same histories have to go wrong.
 *
 * `-- --n 5000 --seed X` changes how many and which; `--path P` plays the one that failed.
 */
const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000' },
    seed: { type: 'string' },
    path: { type: 'string' },
    lane: { type: 'string' },
  },
})
const HISTORIES = Number(values.n)
const SEED = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
/** A town keeps one core busy; two share the work of two cores. */
const LANES = 2
const CONTROL_HISTORIES = 20
const STEP = 50

type Done = Outcome & { readonly control: number }

/** Histories of one seed in a town of their own, then one of the controls. */
const runLane = async (lane: number, wanted: Wanted): Promise<Done> => {
  const world = await openWorld()
  const outcome = await runHistories(world, wanted, (played) => {
    if (played % STEP === 0) console.log(`town ${lane + 1}: ${played} of ${wanted.histories}`)
  })
  await world.close()
  const [how = '', without = []] = Object.entries(controls)[lane] ?? []
  const broken = await openWorld(without)
  const control = await countBroken(broken, { histories: CONTROL_HISTORIES, seed: SEED })
  await broken.close()
  console.log(`control, ${how}: ${control} of ${CONTROL_HISTORIES} histories went wrong`)
  return { ...outcome, control }
}

/** The same in a process of its own. */
const forkLane = (lane: number): Promise<Done> =>
  new Promise((resolve, reject) => {
    const share = String(Math.ceil(HISTORIES / LANES))
    const given = ['--lane', String(lane), '--n', share, '--seed', String(SEED + lane)]
    const child = fork(__filename, given, { execArgv: ['--import', 'tsx'] })
    child.on('message', (done: Done) => resolve(done))
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`town ${lane + 1} ended with ${code}`)))
  })

const run = async (): Promise<void> => {
  console.log(`seed ${SEED}`)
  const lanes = await Promise.all(Array.from({ length: LANES }, (_, lane) => forkLane(lane)))
  const sum = (figure: (done: Done) => number) => lanes.reduce((total, done) => total + figure(done), 0)
  for (const { failure } of lanes) if (failure) console.log(failure)
  const violations = sum(({ failure }) => (failure ? 1 : 0))
  const control = Math.min(...lanes.map((done) => done.control))
  const [histories, commands] = [sum((done) => done.histories), sum((done) => done.commands)]
  console.log(JSON.stringify({ histories, commands, violations, seed: SEED, control }))
  process.exitCode = violations === 0 && control > 0 ? 0 : 1
}

/** Plays one failing history alone, and tells its steps. */
const replay = async (path: string): Promise<void> => {
  const world = await openWorld()
  const { failure, ...counts } = await runHistories(world, { histories: HISTORIES, seed: SEED, path })
  await world.close()
  console.log(failure ?? 'it goes right')
  console.log(JSON.stringify({ ...counts, violations: failure ? 1 : 0, seed: SEED }))
  process.exitCode = failure ? 1 : 0
}

const runAsLane = async (): Promise<void> => {
  const done = await runLane(Number(values.lane), { histories: HISTORIES, seed: SEED })
  process.send?.(done, () => process.exit(0))
}

void (values.lane === undefined ? (values.path === undefined ? run() : replay(values.path)) : runAsLane())
