import { readBody, sendJson } from '../http-body'
import { DoorError, personOf, type Visit } from './context'

const MAX_REQUEST_BYTES = 4096
/** Ten years either way is more than any rule looks ahead. */
const MAX_MOVE_MS = 10 * 366 * 86_400_000

export const peopleRoute = ({ door, response }: Visit): void => {
  sendJson(response, 200, door.people.shown())
}

/** What WeChat's phone button gives to the mini-program: a code that works once, for five minutes. */
export const phoneCodeRoute = (visit: Visit): void => {
  const person = personOf(visit)
  if (!person) throw new DoorError(401, 'a phone code needs x-person')
  if (!person.phone) throw new DoorError(409, 'this person has no phone')
  sendJson(visit.response, 200, { code: visit.door.phoneCodes.mint(person.phone) })
}

/** `GET` tells virtual time; `POST {advanceMs}` moves it. */
export const clockRoute = async ({ door, request, response }: Visit): Promise<void> => {
  if (request.method === 'POST') {
    const body = await readBody(request, MAX_REQUEST_BYTES)
    const { advanceMs } = JSON.parse(body.toString('utf8')) as { advanceMs?: unknown }
    if (typeof advanceMs !== 'number' || !Number.isFinite(advanceMs) || Math.abs(advanceMs) > MAX_MOVE_MS) {
      throw new DoorError(400, 'advanceMs must be a number of milliseconds, at most ten years')
    }
    door.clock.advance(advanceMs)
  }
  sendJson(response, 200, { now: door.clock.now(), offset: Math.round(door.clock.offset()) })
}

export const healthRoute = ({ door, response }: Visit): void => {
  const sizes = door.engine.sizes()
  const documents = Object.values(sizes).reduce((sum, size) => sum + size, 0)
  sendJson(response, 200, {
    ok: true,
    functions: door.host.functionNames,
    instances: door.host.instanceCount,
    collections: Object.keys(sizes).length,
    documents,
    transactions: door.engine.figures(),
    totals: door.calls.totals(),
  })
}

/** The last calls with every request they made. */
export const meterRoute = ({ door, response }: Visit): void => {
  sendJson(response, 200, { totals: door.calls.totals(), recent: door.calls.recent() })
}
