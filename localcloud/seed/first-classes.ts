import type { Cloud } from '../cloud'
import { PLANNED_BY, type SampleClass } from './content/classes'
import type { DemoPerson } from './content/people'
import { personIn } from './person-in'
import { send } from './send'

const MINUTE_MS = 60_000
const QUARTER_MS = 15 * MINUTE_MS

/** Plans the sample classes, opens them, and has people enrol. */
export const planClasses = async (
  cloud: Cloud,
  people: readonly DemoPerson[],
  classes: readonly SampleClass[],
): Promise<void> => {
  const now = cloud.clock.now()
  const planner = () => personIn(people, PLANNED_BY)
  for (const { startsInMinutes, minutes, enrolled, ...facts } of classes) {
    const startsAt = Math.ceil((now + startsInMinutes * MINUTE_MS) / QUARTER_MS) * QUARTER_MS
    const times = { startsAt, endsAt: startsAt + minutes * MINUTE_MS, signUpUntil: startsAt - 10 * MINUTE_MS }
    const { sessionId } = await send(cloud, planner(), 'class.plan', { ...facts, ...times, teacherId: null })
    await send(cloud, planner(), 'class.open', { sessionId })
    for (const handle of enrolled) await send(cloud, personIn(people, handle), 'class.enrol', { sessionId })
  }
}
