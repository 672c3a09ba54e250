'use strict'
/**
 * Runs one cloud function inside a worker thread, one event at a time.
 * Plain CommonJS, because a worker loads it without any transformer.
 */
const { parentPort, workerData } = require('node:worker_threads')
const { format } = require('node:util')

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
  try {
    const result = await main(JSON.parse(event), context)
    parentPort.postMessage({ type: 'result', requestId, body: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    parentPort.postMessage({ type: 'failure', requestId, error: describe(error) })
  }
}

installClock(workerData.clock)
forwardConsole()
const { main } = require(workerData.file)
if (typeof main !== 'function') throw new Error('the function exports no main(event, context)')
parentPort.on('message', (message) => void handle(main, message))
parentPort.postMessage({ type: 'ready' })
