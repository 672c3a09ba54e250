import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudError, invalidParam, transactionConflict } from '../engine/cloud-error'
import type { RequestFault } from '../faults/fault'
import { NOBODY } from '../host/environment'
import type { Instance } from '../host/instance'
import { BodyTooLarge, readBody, sendJson } from '../http-body'
import type { Answer, Handler, Params, Services } from './context'
import { databaseActions } from './database-actions'
import { type Dialect, worded } from './dialect'
import { functionActions } from './function-actions'
import { answerOpenApi, openApiActions, readOpenApiForm } from './open-api'
import { writeOpenApiJson } from './protobuf'
import { storageActions } from './storage-actions'

/** CloudBase takes no more in one request. */
const MAX_BODY_BYTES = 6 * 1024 * 1024
const PATH = /^\/instance\/([0-9a-f]+)\/admin(?:\?|$)/
/** A map: a plain object would answer to the names that every object has. */
const ACTIONS: ReadonlyMap<string, Handler> = new Map(
  Object.entries({ ...databaseActions, ...storageActions, ...functionActions, ...openApiActions }),
)

export type Wire = {
  serviceUrl: (instance: string) => string
  /** Waits until every request that has arrived is answered, also those whose function has answered before. */
  settled: () => Promise<void>
  close: () => Promise<void>
}

const parseParams = (body: Buffer): Params => {
  try {
    const params: unknown = JSON.parse(body.toString('utf8'))
    if (typeof params === 'object' && params !== null && !Array.isArray(params)) return params as Params
  } catch {
    throw invalidParam('the body is not JSON')
  }
  throw invalidParam('the body is not an object')
}

const failure = (error: unknown, requestId: string, dialect: Dialect) => {
  if (error instanceof CloudError) {
    const { code, message } = worded(error, dialect)
    return { code, message, requestId }
  }
  if (error instanceof BodyTooLarge)
    return { code: 'EXCEED_REQUEST_LIMIT', message: error.message, requestId }
  return { code: 'SYS_ERR', message: (error as Error).message, requestId }
}

/** What an instance's bootstrap says about the request; see `host/bootstrap.cjs`. */
const depthOf = (request: IncomingMessage): number => Number(request.headers['x-depth']) || 1

type Received = { instance: Instance; body: Buffer; depth: number }

/** What the instance is told: bytes in the SDK's protocol, or JSON text. */
type Content = { readonly type: string; readonly bytes: Buffer }

/** The content types are those by which the SDK tells JSON from bytes. */
const JSON_TYPE = 'application/json; charset=utf-8'
const BYTES_TYPE = 'application/octet-stream'
const jsonContent = (answer: object): Content => ({
  type: JSON_TYPE,
  bytes: Buffer.from(JSON.stringify(answer)),
})

type Asked = {
  readonly action: string
  readonly collection: string
  readonly transactionId: string | null
  /** Answers as if nothing were made to fail. */
  readonly answer: (tally: { examined: number; returned: number }) => Promise<Content>
}

/** The cloud acts, or is made not to. */
const act = async (
  services: Services,
  { transactionId, answer }: Asked,
  fault: RequestFault | null,
  tally: { examined: number; returned: number },
): Promise<Content> => {
  switch (fault?.kind) {
    case 'refuse':
      throw fault.error
    case 'openApiDown':
      return { type: BYTES_TYPE, bytes: writeOpenApiJson({ errcode: -1, errmsg: 'system error' }) }
    case 'conflict':
      if (transactionId !== null) services.engine.abortTransaction(transactionId)
      throw transactionConflict()
    case 'delay':
      await new Promise((resume) => setTimeout(resume, fault.ms))
      break
    case 'clockJump':
      services.clock.advance(fault.ms)
      break
    // What kills the function or loses its reply is done around the act.
    case 'killBefore':
    case 'killAfter':
    case 'loseReply':
    case undefined:
      break
    default:
      fault satisfies never
  }
  return answer(tally)
}

/** One request of an instance, through the fault plan and the meter. */
const meet = async (
  services: Services,
  { instance, body, depth }: Received,
  asked: Asked,
  response: ServerResponse,
): Promise<void> => {
  const { action, collection, transactionId } = asked
  const { serving } = instance
  const open = serving?.meter.begin(action, collection, depth)
  const fault = services.faults.ofRequest({
    functionName: instance.spec.name,
    requestId: serving?.meter.requestId ?? '',
    call: serving?.call ?? '',
    action,
    collection,
    inTransaction: transactionId !== null,
    nth: open?.nth ?? 0,
    beside: open?.beside ?? 0,
  })
  if (fault?.kind === 'killBefore') {
    instance.kill('killed before a request by a fault plan')
    response.destroy()
    return
  }
  const tally = open?.tally ?? { examined: 0, returned: 0 }
  const content = await act(services, asked, fault, tally).catch((error: unknown) =>
    jsonContent(failure(error, randomUUID(), services.dialect)),
  )
  // Counted before it is sent: the function may answer its own caller as soon as it has this.
  open?.end(body.length, content.bytes.length)
  if (fault?.kind === 'killAfter') instance.kill('killed after a request by a fault plan')
  if (fault?.kind === 'killAfter' || fault?.kind === 'loseReply') response.destroy()
  else
    response
      .writeHead(200, { 'content-type': content.type, 'content-length': content.bytes.length })
      .end(content.bytes)
}

const askedInJson = (services: Services, { instance, body }: Received): Asked => {
  const params = parseParams(body)
  const action = String(params.action)
  const { transactionId } = params
  return {
    action,
    collection: String(params.collectionName ?? ''),
    transactionId: typeof transactionId === 'string' && transactionId !== '' ? transactionId : null,
    answer: async (tally) => {
      const handler = ACTIONS.get(action)
      if (!handler) throw new CloudError('INVALID_PARAM', `unknown action: ${action}`)
      const identity = instance.serving?.identity ?? NOBODY
      const answer: Answer = await handler({ services, params, instance, identity, tally })
      return jsonContent({ ...answer, requestId: randomUUID() })
    },
  }
}

const askedInForm = (services: Services, { instance, body }: Received, contentType: string): Asked => {
  const { action, apiName, requestData } = readOpenApiForm(body, contentType)
  if (action !== 'wx.openApi') throw invalidParam(`unknown action: ${action}`)
  return {
    action,
    collection: apiName,
    transactionId: null,
    answer: async () => ({
      type: BYTES_TYPE,
      bytes: await answerOpenApi(services, instance, apiName, requestData),
    }),
  }
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
    const asked = contentType.startsWith('multipart/form-data')
      ? askedInForm(services, received, contentType)
      : askedInJson(services, received)
    await meet(services, received, asked, response)
  } catch (error) {
    if (!response.headersSent) sendJson(response, 200, failure(error, requestId, services.dialect))
  }
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })

/** Speaks the SDK's protocol on a loopback port of its own; only instances know their address. */
export const startWire = async (services: Services): Promise<Wire> => {
  const underWay = new Set<Promise<void>>()
  const server = createServer((request, response) => {
    const served = serve(services, request, response).finally(() => underWay.delete(served))
    underWay.add(served)
  })
  // Longer than the SDK's pooled sockets live (4.8 s), so that none is closed under a request.
  server.keepAliveTimeout = 65_000
  const port = await listen(server)
  return {
    serviceUrl: (instance) => `http://127.0.0.1:${port}/instance/${instance}/admin`,
    settled: async () => {
      await Promise.all(underWay)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
