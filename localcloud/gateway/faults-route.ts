import { type FaultRates, seededPlan, USUAL_RATES } from '../faults/seeded-plan'
import { readBody, sendJson } from '../http-body'
import { DoorError, type Visit } from './context'

const MAX_REQUEST_BYTES = 4096

const isRate = ([kind, rate]: readonly [string, unknown]): boolean =>
  Object.hasOwn(USUAL_RATES, kind) && typeof rate === 'number' && rate >= 0 && rate <= 1

const planOf = (asked: unknown) => {
  if (asked === null) return null
  const { seed, rates } = asked as { seed?: unknown; rates?: unknown }
  if (!Number.isSafeInteger(seed))
    throw new DoorError(400, 'send {seed, rates?} with a whole number, or null')
  if (rates === undefined) return seededPlan(Number(seed))
  if (typeof rates !== 'object' || rates === null || !Object.entries(rates).every(isRate))
    throw new DoorError(400, `rates are numbers from 0 to 1 for ${Object.keys(USUAL_RATES).join(', ')}`)
  return seededPlan(Number(seed), rates as Partial<FaultRates>)
}

/** `GET` tells which faults are done and how often; `POST {seed, rates?}` chooses them, `POST null` ends them. */
export const faultsRoute = async ({ door, request, response }: Visit): Promise<void> => {
  if (request.method === 'POST') {
    const body = await readBody(request, MAX_REQUEST_BYTES)
    door.faults.set(planOf(JSON.parse(body.toString('utf8'))))
  }
  sendJson(response, 200, door.faults.figures())
}
