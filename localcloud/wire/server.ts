import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudError, invalidParam, transactionConflict } from '../engine/cloud-error'
import { NOBODY } from '../host/environment'
import type { Instance } from '../host/instance'
import { BodyTooLarge, readBody, sendJson } from '../http-body'
import type { Answer, Handler, Params, Services, WireCall } from './context'
import { databaseActions } from './database-actions'
import type { Fault } from './faults'
import { functionActions } from './function-actions'
import { answerOpenApi, readOpenApiForm } from './open-api'
import { storageActions } from './storage-actions'

/** CloudBase takes no more in one request. */
const MAX_BODY_BYTES = 6 * 1024 * 1024
const PATH = /^\/instance\/([0-9a-f]+)\/admin(?:\?|$)/
/** A map: a plain object would answer to the names that every object has. */
const ACTIONS: ReadonlyMap<string, Handler> = new Map(
  Object.entries({ ...databaseActions, ...storageActions, ...functionActions }),
)

export type Wire = { serviceUrl: (instance: string) => string; close: () => Promise<void> }

const parseParams = (body: Buffer): Params => {
  try {
    const params: unknown = JSON.parse(body.toString('utf8'))
    if (typeof params === 'object' && params !== null && !Array.isArray(params)) return params as Params
  } catch {
    throw invalidParam('the body is not JSON')
  }
  throw invalidParam('the body is not an object')
}

const failure = (error: unknown, requestId: string) => {
  if (error instanceof CloudError) return { code: error.code, message: error.message, requestId }
  if (error instanceof BodyTooLarge)
    return { code: 'EXCEED_REQUEST_LIMIT', message: error.message, requestId }
  return { code: 'SYS_ERR', message: (error as Error).message, requestId }
}

/** What an instance's bootstrap says about the request; see `host/bootstrap.cjs`. */
const depthOf = (request: IncomingMessage): number => Number(request.headers['x-depth']) || 1

type Received = { instance: Instance; body: Buffer; depth: number }

const act = async (call: WireCall, action: string, fault: Fault | null): Promise<Answer> => {
  const { transactionId } = call.params
  if (fault?.kind === 'refuse') throw fault.error
  if (fault?.kind === 'conflict') {
    if (typeof transactionId === 'string') call.services.engine.abortTransaction(transactionId)
    throw transactionConflict()
  }
  const handler = ACTIONS.get(action)
  if (!handler) throw new CloudError('INVALID_PARAM', `unknown action: ${action}`)
  return handler(call)
}

const serveJson = async (
  services: Services,
  { instance, body, depth }: Received,
  response: ServerResponse,
): Promise<void> => {
  const requestId = randomUUID()
  const params = parseParams(body)
  const action = String(params.action)
  const collection = String(params.collectionName ?? '')
  const { call } = instance
  const open = call?.meter.begin(action, collection, depth)
  const identity = call?.identity ?? NOBODY
  const tally = open?.tally ?? { examined: 0, returned: 0 }
  const moment = {
    functionName: instance.spec.name,
    requestId: call?.meter.requestId ?? '',
    action,
    collection,
  }
  const fault = services.faults.plan?.({ ...moment, nth: open?.nth ?? 0 }) ?? null
  if (fault?.kind === 'killBefore') {
    instance.kill('killed before a request by a fault plan')
    response.destroy()
    return
  }
  let answer: object
  try {
    answer = { ...(await act({ services, params, instance, identity, tally }, action, fault)), requestId }
  } catch (error) {
    answer = failure(error, requestId)
  }
  const text = JSON.stringify(answer)
  // Counted before it is sent: the function may answer its own caller as soon as it has this.
  open?.end(body.length, Buffer.byteLength(text))
  if (fault?.kind === 'killAfter') instance.kill('killed after a request by a fault plan')
  if (fault?.kind === 'killAfter' || fault?.kind === 'loseReply') response.destroy()
  else sendJson(response, 200, text)
}

const serveForm = async (
  services: Services,
  { instance, body, depth }: Received,
  contentType: string,
  response: ServerResponse,
): Promise<void> => {
  const { action, apiName, requestData } = readOpenApiForm(body, contentType)
  if (action !== 'wx.openApi') throw invalidParam(`unknown action: ${action}`)
  const open = instance.call?.meter.begin(action, apiName, depth)
  const answer = await answerOpenApi(services, instance, apiName, requestData)
  open?.end(body.length, answer.length)
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': answer.length })
  response.end(answer)
}

const serve = async (
  services: Services,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const requestId = randomUUID()
  try {
    const id = PATH.exec(request.url ?? '')?.[1]
    const instance = id === undefined ? undefined : services.host().instance(id)
    const body = await readBody(request, MAX_BODY_BYTES)
    if (!instance || request.method !== 'POST') {
      throw new CloudError('INVALID_REQUEST_SOURCE', 'not a function instance of this environment')
    }
    const contentType = request.headers['content-type'] ?? ''
    const received: Received = { instance, body, depth: depthOf(request) }
    if (contentType.startsWith('multipart/form-data'))
      await serveForm(services, received, contentType, response)
    else await serveJson(services, received, response)
  } catch (error) {
    if (!response.headersSent) sendJson(response, 200, failure(error, requestId))
  }
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/** Speaks the SDK's protocol on a loopback port of its own; only instances know their address. */
export const startWire = async (services: Services): Promise<Wire> => {
  const server = createServer((request, response) => void serve(services, request, response))
  // Longer than the SDK's pooled sockets live (4.8 s), so that none is closed under a request.
  server.keepAliveTimeout = 65_000
  const port = await listen(server)
  return {
    serviceUrl: (instance) => `http://127.0.0.1:${port}/instance/${instance}/admin`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
