import { FunctionError, PAYLOAD_LIMIT_BYTES } from '../host/function-error'
import type { Metered } from '../host/host'
import { BodyTooLarge, readBody, sendJson } from '../http-body'
import type { CallFigures } from '../meter/call-meter'
import { DoorError, personOf, type Visit } from './context'

const STATUS: Readonly<Record<string, number>> = { FUNCTION_NOT_FOUND: 404, EXCEED_MAX_PAYLOAD_SIZE: 413 }

const meterHeaders = (meter: CallFigures | undefined): Record<string, string> =>
  meter
    ? {
        'x-request-id': meter.requestId,
        'x-meter-requests': String(meter.requests),
        'x-meter-depth': String(meter.depth),
        'x-meter-documents-examined': String(meter.documentsExamined),
        'x-meter-documents-returned': String(meter.documentsReturned),
        'x-meter-bytes': String(meter.bytesIn + meter.bytesOut),
        'x-meter-milliseconds': meter.milliseconds.toFixed(1),
        'x-meter-waited-milliseconds': meter.waitedMilliseconds.toFixed(1),
        'x-meter-cold-start': String(meter.coldStart),
      }
    : {}

const readEvent = async ({ request }: Visit): Promise<object> => {
  const body = await readBody(request, PAYLOAD_LIMIT_BYTES)
  let event: unknown
  try {
    event = JSON.parse(body.toString('utf8'))
  } catch {
    throw new DoorError(400, 'the body is not JSON')
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    throw new DoorError(400, 'an event is a JSON object')
  }
  return event
}

/** `POST /__cloud/call/:function`: the event in, what the function returned out, the cost in headers. */
export const callRoute = async (visit: Visit): Promise<void> => {
  const { door, response, rest } = visit
  try {
    const person = personOf(visit)
    const event = await readEvent(visit)
    const { body, meter } = await door.invoke(rest, event, person)
    sendJson(response, 200, body, meterHeaders(meter))
  } catch (error) {
    if (error instanceof BodyTooLarge) {
      sendJson(response, 413, { error: error.message, code: 'EXCEED_MAX_PAYLOAD_SIZE' })
    } else if (error instanceof FunctionError) {
      const { meter } = error as Metered
      const status = STATUS[error.code] ?? 502
      sendJson(response, status, { error: error.message, code: error.code }, meterHeaders(meter))
    } else throw error
  }
}
