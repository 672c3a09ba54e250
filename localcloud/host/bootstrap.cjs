'use strict'
/**
 * Runs one cloud function inside a worker thread, one event at a time.
 * Plain CommonJS, because a worker loads it without any transformer.
 */
const http = require('node:http')
const { parentPort, workerData } = require('node:worker_threads')
const { format } = require('node:util')
const { getHeapStatistics } = require('node:v8')
const { load } = require('./load.cjs')

/** Makes `Date` follow the cloud's clock. It has to happen before the function's own code loads. */
const installClock = (shared) => {
  const cell = new Float64Array(shared)
  const RealDate = Date
  const now = () => Math.floor(RealDate.now() + cell[0])
  function virtualDate(...args) {
    if (!new.target) return new RealDate(now()).toString()
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target)
  }
  virtualDate.prototype = RealDate.prototype
  virtualDate.now = now
  virtualDate.parse = RealDate.parse
  virtualDate.UTC = RealDate.UTC
  Object.defineProperty(virtualDate, 'name', { value: 'Date' })
  Object.defineProperty(virtualDate, 'length', { value: 7 })
  RealDate.prototype.constructor = virtualDate
  globalThis.Date = virtualDate
}

/** The depth of the deepest request whose answer has arrived, in the event being served. */
let answeredDepth = 0

/**
 * Marks every request with how many had to be answered before it could be sent. Only here can that be
 * seen: of three requests sent together, the cloud has answered the first when the second arrives.
 */
const markDepth = () => {
  const send = http.request
  http.request = (...args) => {
    const request = send(...args)
    const depth = answeredDepth + 1
    request.setHeader('x-depth', String(depth))
    request.on('response', (response) => {
      response.on('end', () => {
        answeredDepth = Math.max(answeredDepth, depth)
      })
    })
    return request
  }
}

/** The engine bounds the heap by itself; buffers lie outside it. */
const MEMORY_LOOK_MS = 50

const hasOutgrown = () => {
  const { used_heap_size, external_memory } = getHeapStatistics()
  return used_heap_size + external_memory > workerData.memoryMb * 1024 * 1024
}

const forwardConsole = () => {
  for (const level of ['debug', 'log', 'info', 'warn', 'error']) {
    console[level] = (...parts) => parentPort.postMessage({ type: 'log', level, text: format(...parts) })
  }
}

const describe = (error) => ({
  name: String(error?.name ?? 'Error'),
  message: String(error?.message ?? error),
  stack: String(error?.stack ?? ''),
})

const setIdentity = (identity) => {
  for (const [name, value] of Object.entries(identity)) process.env[name] = value
}

const handle = async (main, { requestId, event, context, identity }) => {
  setIdentity(identity)
  answeredDepth = 0
  const look = setInterval(
    () => hasOutgrown() && parentPort.postMessage({ type: 'outgrown' }),
    MEMORY_LOOK_MS,
  )
  try {
    const result = await main(JSON.parse(event), context)
    // Grown in one go, with no turn of the loop in between.
    if (hasOutgrown()) return parentPort.postMessage({ type: 'outgrown' })
    parentPort.postMessage({ type: 'result', requestId, body: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    parentPort.postMessage({ type: 'failure', requestId, error: describe(error) })
  } finally {
    clearInterval(look)
  }
}

installClock(workerData.clock)
markDepth()
forwardConsole()
const { start, keep } = load(workerData.file, workerData.codeFolder)
let { main } = start()
if (typeof main !== 'function') throw new Error('the function exports no main(event, context)')
parentPort.on('message', async (message) => {
  if (message.forget) main = start().main
  await handle(main, message)
  // By now it holds what a call runs through as well.
  keep()
})
parentPort.postMessage({ type: 'ready' })
