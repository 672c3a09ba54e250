import { parseArgs } from 'node:util'
import { controls } from '../e2e/histories/controls'
import { countBroken, runHistories } from '../e2e/histories/run'
import { openWorld } from '../e2e/histories/world'
import { inLanes, LANES } from './lanes/lanes'

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
  },
})
const HISTORIES = Number(values.n)
const SEED = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
const CONTROL_HISTORIES = 20
const STEP = 50

/** Histories of a seed of its own in a town of its own, then one of the controls. */
const runLane = async (lane: number) => {
  const wanted = { histories: Math.ceil(HISTORIES / LANES), seed: SEED + lane }
  const world = await openWorld()
  const outcome = await runHistories(world, wanted, (played) => {
    if (played % STEP === 0) console.log(`town ${lane + 1}: ${played} of ${wanted.histories}`)
  })
  await world.close()
  const [how = '', without = []] = Object.entries(controls)[lane] ?? []
  const broken = await openWorld(without)
  const control = await countBroken(broken, { ...wanted, histories: CONTROL_HISTORIES })
  await broken.close()
  console.log(`control, ${how}: ${control} of ${CONTROL_HISTORIES} histories went wrong`)
  return { ...outcome, control }
}

const run = async (): Promise<void> => {
  const lanes = await inLanes(__filename, runLane, ['--seed', String(SEED)])
  const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0)
  for (const { failure } of lanes) if (failure) console.log(failure)
  const violations = lanes.filter(({ failure }) => failure !== null).length
  const control = Math.min(...lanes.map((lane) => lane.control))
  const histories = sum(lanes.map((lane) => lane.histories))
  const commands = sum(lanes.map((lane) => lane.commands))
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

void (values.path === undefined ? run() : replay(values.path))
