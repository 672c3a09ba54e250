import { sendJson } from '../http-body'
import { DoorError, type Visit } from './context'

const DEFAULT_LINES = 200
const MAX_LINES = 2_000

/** `GET /__cloud/logs?requestId=&function=&level=&limit=`: what functions printed, oldest first. */
export const logsRoute = ({ door, response, url }: Visit): void => {
  const asked = (name: string) => url.searchParams.get(name) ?? undefined
  const limit = Number(asked('limit') ?? DEFAULT_LINES)
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LINES)
    throw new DoorError(400, `limit is a whole number from 1 to ${MAX_LINES}`)
  const wanted = { requestId: asked('requestId'), functionName: asked('function'), level: asked('level') }
  sendJson(response, 200, { lines: door.lines.find(wanted, limit) })
}
