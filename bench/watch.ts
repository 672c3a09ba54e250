import type { Replacement } from '../config/tasks/bundle-functions'
import { openTown } from '../e2e/town'
import { watchHonestly } from './watching/crowd'
import { type Forgery, forgeries, patience } from './watching/forgeries'
import { forge } from './watching/gang'

/**
 * What watching is credited with: a crowd of honest viewers against what each of them truly played, and forgers of
 * every kind against what the clock allows. The controls take out the pace and the end of a session, one at a time.
 * `-- VIEWERS SEED` asks for another crowd.
 */
const [VIEWERS = 1_000, SEED = 1] = process.argv.slice(2).map(Number)
const FORGERS_OF_A_KIND = 8
const MAX_ERROR_SECONDS = 1
const MAX_FLUSHES_A_MINUTE = 1
const MIN_FORGERS = 100

const controls: readonly Replacement[] = [
  {
    file: 'modules/replay/rules.ts',
    from: 'Math.min(to, from + Math.floor((leftMs * speed) / 1000))',
    to: 'to',
  },
  {
    file: 'modules/replay/flush.ts',
    from: '(session.closedAt ?? now) - session.openedAt',
    to: 'now - session.openedAt',
  },
]

const watch = async () => {
  const town = await openTown()
  const { errors, flushes, minutes, refusedSeconds } = await watchHonestly(town, VIEWERS, SEED)
  await town.close()
  const creditErrorSeconds = Math.max(...errors.map(Math.abs))
  const flushWritesPerViewerMinute = Math.round((flushes / minutes) * 100) / 100
  console.log(
    `${flushes} flushes in ${Math.round(minutes)} viewer-minutes, ${refusedSeconds} honest seconds refused`,
  )
  return { creditErrorSeconds, flushWritesPerViewerMinute, refusedSeconds }
}

const forgeIn = async (kinds: readonly Forgery[], without?: readonly Replacement[]) => {
  const town = await openTown({ without })
  const result = await forge(town, kinds, FORGERS_OF_A_KIND)
  await town.close()
  return result
}

const run = async (): Promise<void> => {
  const honest = await watch()
  const { forgers, forged, explained } = await forgeIn(forgeries)
  const patient = await forgeIn([patience])
  console.log('controls: without the pace, and without the end of a session')
  const missed: number[] = []
  for (const without of controls) missed.push((await forgeIn(forgeries.slice(0, 4), [without])).forged)
  console.log(
    JSON.stringify({
      ...{ viewers: VIEWERS, speeds: '0.5-2', ...honest },
      ...{ forgers, kinds: forgeries.length, forgedSecondsCredited: forged },
      indistinguishable: explained + patient.explained,
      patient: patient.explained,
      control: Math.min(...missed),
    }),
  )
  const isFair =
    honest.creditErrorSeconds <= MAX_ERROR_SECONDS &&
    honest.flushWritesPerViewerMinute <= MAX_FLUSHES_A_MINUTE
  const isSafe = forgers >= MIN_FORGERS && forged === 0 && patient.forged === 0
  process.exitCode = isFair && isSafe && missed.every((seconds) => seconds > 0) ? 0 : 1
}

void run()
