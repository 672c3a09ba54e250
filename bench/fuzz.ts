import { fuzz } from '../e2e/hostile/fuzz'
import { procedures } from '../e2e/hostile/hostile-calls'
import { openTown } from '../e2e/town'

/**
 * Hostile values at every field of every procedure, generated from the contract's schemas, through the door to
 * the real function: nothing may reach the database and nothing may break. The control takes the strict parse
 * out of the function and must see calls reach the database. `-- SEED` replays.
 */
const [SEED = Date.now() % 1_000_000] = process.argv.slice(2).map(Number)
const INPUTS = 21_000
const CONTROL_INPUTS = 1_500
const WITHOUT_STRICT_PARSE = [
  { file: 'kernel/parse-call.ts', from: "if (!input.success) throw refusal('INVALID_INPUT')", to: '' },
]

const each = (inputs: number): number => Math.ceil(inputs / procedures.length)

const run = async (): Promise<void> => {
  console.log(`seed ${SEED}: ${procedures.length} procedures, ${each(INPUTS)} inputs each`)
  const town = await openTown()
  const { inputs, databaseCalls, crashes, accepted, examples } = await fuzz(town, each(INPUTS), SEED)
  await town.close()
  for (const example of examples) console.log(example)

  console.log('control: the same without the strict parse')
  const broken = await openTown({ without: WITHOUT_STRICT_PARSE })
  const { databaseCalls: control } = await fuzz(broken, each(CONTROL_INPUTS), SEED)
  await broken.close()

  console.log(
    JSON.stringify({
      procedures: procedures.length,
      inputs,
      databaseCalls,
      crashes,
      accepted,
      seed: SEED,
      control,
    }),
  )
  const right = inputs >= 20_000 && databaseCalls === 0 && crashes === 0 && accepted === 0
  process.exitCode = right && control > 0 ? 0 : 1
}

void run()
