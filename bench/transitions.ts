import { flows } from '../cloudfunctions/academy/tables'
import { openTown } from '../e2e/town'
import { trySteps, WITHOUT_STATE_CHECK } from '../e2e/transitions/try-steps'

/**
 * Every step of every flow, from every state, by everybody: owner, each role, roles that are over or for other things,
 * strangers, and the timer where a job does it. What comes of it is compared with a table written by hand. The control
 * takes the look at the state out of the kernel and must see steps that nobody should have been able to take.
 */
const run = async (): Promise<void> => {
  const town = await openTown()
  const { pairs, wronglyAllowed, wronglyRefused, otherwise } = await trySteps(town)
  await town.close()
  for (const line of [...wronglyAllowed, ...wronglyRefused, ...otherwise]) console.log(line)
  const broken = await openTown({ without: WITHOUT_STATE_CHECK })
  const { wronglyAllowed: control } = await trySteps(broken)
  await broken.close()
  console.log(`control, without a look at the state: ${control.length}, for instance ${control[0] ?? 'none'}`)
  console.log(
    JSON.stringify({
      ...{ flows: flows.length, pairs },
      ...{ wronglyAllowed: wronglyAllowed.length, wronglyRefused: wronglyRefused.length },
      ...{ otherwise: otherwise.length, control: control.length },
    }),
  )
  const wrong = wronglyAllowed.length + wronglyRefused.length + otherwise.length
  process.exitCode = wrong === 0 && control.length > 0 ? 0 : 1
}

void run()
