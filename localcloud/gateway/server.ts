import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudError } from '../engine/cloud-error'
import { BodyTooLarge, sendJson } from '../http-body'
import { callRoute } from './call-route'
import { type Door, DoorError, type Visit } from './context'
import { documentsRoute } from './documents-route'
import { faultsRoute } from './faults-route'
import { fileListRoute, fileRoute, uploadRoute } from './file-routes'
import { isDeliberate, refusalOf } from './guard'
import { httpRoute } from './http-route'
import { logsRoute } from './logs-route'
import { messagesRoute, subscriptionAnswerRoute, subscriptionsRoute } from './message-routes'
import { showingRoute } from './showing-route'
import { clockRoute, healthRoute, meterRoute, peopleRoute, phoneCodeRoute } from './small-routes'
import { serveFolder } from './static-files'
import { timerRoute } from './timer-route'

type Route = { prefix: string; methods: readonly string[]; serve: (visit: Visit) => void | Promise<void> }

const siteRoute = ({ door, request, response, rest }: Visit): void => {
  if (!door.siteDir || !serveFolder(request, response, door.siteDir, rest))
    throw new DoorError(404, 'no such page')
}

const shellRoute = ({ door, request, response, rest }: Visit): void => {
  const page = rest === 'console' ? 'console.html' : rest
  if (!serveFolder(request, response, door.shellDir, page)) throw new DoorError(404, 'no such page')
}

/** The first prefix that fits serves. A prefix that ends in a slash takes a path after it. */
const ROUTES: readonly Route[] = [
  { prefix: '/__cloud/call/', methods: ['POST'], serve: callRoute },
  { prefix: '/__cloud/http/', methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH'], serve: httpRoute },
  { prefix: '/__cloud/timer/', methods: ['POST'], serve: timerRoute },
  { prefix: '/__cloud/people', methods: ['GET'], serve: peopleRoute },
  { prefix: '/__cloud/phone-code', methods: ['POST'], serve: phoneCodeRoute },
  { prefix: '/__cloud/showing', methods: ['GET', 'POST'], serve: showingRoute },
  { prefix: '/__cloud/subscriptions', methods: ['POST'], serve: subscriptionsRoute },
  { prefix: '/__cloud/subscription-answer', methods: ['GET', 'POST'], serve: subscriptionAnswerRoute },
  { prefix: '/__cloud/messages', methods: ['GET'], serve: messagesRoute },
  { prefix: '/__cloud/upload', methods: ['POST'], serve: uploadRoute },
  { prefix: '/__cloud/clock', methods: ['GET', 'POST'], serve: clockRoute },
  { prefix: '/__cloud/files/', methods: ['GET', 'HEAD', 'PUT'], serve: fileRoute },
  { prefix: '/__cloud/files', methods: ['GET'], serve: fileListRoute },
  { prefix: '/__cloud/documents/', methods: ['GET'], serve: documentsRoute },
  { prefix: '/__cloud/faults', methods: ['GET', 'POST'], serve: faultsRoute },
  { prefix: '/__cloud/health', methods: ['GET'], serve: healthRoute },
  { prefix: '/__cloud/logs', methods: ['GET'], serve: logsRoute },
  { prefix: '/__cloud/meter', methods: ['GET'], serve: meterRoute },
  { prefix: '/app/', methods: ['GET', 'HEAD'], serve: siteRoute },
  { prefix: '/', methods: ['GET', 'HEAD'], serve: shellRoute },
]

const fits = (route: Route, path: string): boolean =>
  route.prefix.endsWith('/') ? path.startsWith(route.prefix) : path === route.prefix

const serve = async (door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const refusal = refusalOf(request)
  if (refusal) throw new DoorError(403, refusal)
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  let path: string
  try {
    path = decodeURIComponent(url.pathname)
  } catch {
    throw new DoorError(400, 'the address is not well-formed')
  }
  if (path === '/app') {
    response.writeHead(302, { location: '/app/' }).end()
    return
  }
  const route = ROUTES.find((candidate) => fits(candidate, path))
  if (!route || (path.startsWith('/__cloud') && route.prefix === '/'))
    throw new DoorError(404, 'no such address')
  const method = request.method ?? ''
  if (!route.methods.includes(method)) throw new DoorError(405, `use ${route.methods.join(' or ')}`)
  if (method === 'POST' && !isDeliberate(request)) {
    throw new DoorError(415, 'send content-type: application/json or x-person')
  }
  await route.serve({ door, request, response, url, rest: path.slice(route.prefix.length) })
}

const refuse = (error: unknown, response: ServerResponse): void => {
  if (response.headersSent) {
    response.destroy()
    return
  }
  if (error instanceof DoorError) sendJson(response, error.status, { error: error.message })
  else if (error instanceof BodyTooLarge) sendJson(response, 413, { error: error.message })
  else if (error instanceof CloudError || error instanceof SyntaxError)
    sendJson(response, 400, { error: error.message })
  else sendJson(response, 500, { error: (error as Error).message })
}

export type Gateway = { port: number; close: () => Promise<void> }

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/** Opens the door on loopback. @param port 0 takes any free one. */
export const startGateway = async (port: number, door: Door): Promise<Gateway> => {
  const server = createServer((request, response) => {
    serve(door, request, response).catch((error) => refuse(error, response))
  })
  server.keepAliveTimeout = 65_000
  const opened = await listen(server, port)
  return {
    port: opened,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
