import { everyProcedure } from '../e2e/calls'
import { findLeaks, WITHOUT_SCOPES } from '../e2e/idor/leaks'
import { type StrangerName, strangers } from '../e2e/idor/strangers'
import { openTown } from '../e2e/town'

/**
 * Every procedure of the contract as everybody to whom a member's things do not exist: a call that names one has
 * to answer like one that names nothing, tell nothing and write nothing. The control takes the scopes out of the
 * kernel and must leak.
 */
const run = async (): Promise<void> => {
  const names = Object.keys(strangers) as StrangerName[]
  const town = await openTown()
  const { pairs, leaks } = await findLeaks(town, names)
  await town.close()
  for (const leak of leaks) console.log(leak)
  const broken = await openTown({ without: WITHOUT_SCOPES })
  const { leaks: control } = await findLeaks(broken, names)
  await broken.close()
  console.log(`control, without scopes: ${control.length} leaks, for instance ${control[0] ?? 'none'}`)
  console.log(
    JSON.stringify({
      procedures: everyProcedure.length,
      pairs,
      leaks: leaks.length,
      control: control.length,
    }),
  )
  process.exitCode = leaks.length === 0 && control.length > 0 ? 0 : 1
}

void run()
