import { readBody } from '../http-body'
import { DoorError, type Visit } from './context'

const MAX_REQUEST_BYTES = 4096

/** The small JSON object that a request carries. @throws 400 when it carries something else */
export const readObject = async ({ request }: Visit): Promise<Readonly<Record<string, unknown>>> => {
  const body = await readBody(request, MAX_REQUEST_BYTES)
  const value: unknown = JSON.parse(body.toString('utf8'))
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DoorError(400, 'the body must be a JSON object')
  return value as Readonly<Record<string, unknown>>
}
