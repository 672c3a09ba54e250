import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CallMeter } from '../meter/call-meter'
import { contextFor, type Identity, identityEnvironment, platformEnvironment } from './environment'
import { type FunctionError, functionFailed, functionOutOfMemory, functionTimedOut } from './function-error'
import type { LogLine } from './log-line'

export type FunctionSpec = {
  name: string
  file: string
  timeoutSeconds: number
  /** `memorySize` of its config.json: an instance that outgrows it is killed. */
  memoryMb: number
  openApi: readonly string[]
  /** Timer triggers with their cron of seven fields. */
  triggers: readonly { name: string; config: string }[]
}
/** One event on its way to a function. */
export type Delivery = {
  /** JSON text. */
  event: string
  identity: Identity
  meter: CallMeter
  /** Which delivery of which call it is, for fault plans. */
  call: string
}
export type InstanceOptions = {
  spec: FunctionSpec
  clock: SharedArrayBuffer
  serviceUrl: (instance: string) => string
  functionEnv: Record<string, string>
  /** Takes what functions print. */
  log: (line: LogLine) => void
  /** Virtual epoch milliseconds. */
  now: () => number
  onExit: (instance: Instance) => void
}
type Running = {
  requestId: string
  timer: NodeJS.Timeout
  resolve: (body: string) => void
  reject: (error: FunctionError) => void
}
type Message =
  | { type: 'ready' }
  | { type: 'outgrown' }
  | { type: 'log'; level: string; text: string }
  | { type: 'result'; requestId: string; body: string }
  | { type: 'failure'; requestId: string; error: { name: string; message: string; stack: string } }

/** Documented: loading a function's code may take this long, apart from its timeout. */
const START_SECONDS = 65
/** How often an instance may run its file anew: each time leaves some ten megabytes behind. */
const MOST_FORGOTTEN = 4
/** In either module system that loads this file. */
const HERE = typeof __dirname === 'string' ? __dirname : join(process.cwd(), 'localcloud', 'host')
const BOOTSTRAP = join(HERE, 'bootstrap.cjs')
const CODE_FOLDER = join(HERE, '../../node_modules/.cache/compiled-functions')

/** One worker thread that serves one event at a time. */
export class Instance {
  /** Unguessable, because it is the only key to the wire: part of the instance's service URL. */
  readonly id = randomBytes(12).toString('hex')
  readonly spec: FunctionSpec
  /** What is being served: requests on the wire are counted towards it. */
  serving: Delivery | null = null
  private readonly worker: Worker
  private readonly options: InstanceOptions
  private running: Running | null = null
  private dead = false
  private ready = false
  private served = false
  private forgets = false
  private forgotten = 0
  private ending: FunctionError = functionFailed('the instance ended')

  constructor(options: InstanceOptions) {
    const { spec, clock } = options
    this.options = options
    this.spec = spec
    this.worker = new Worker(BOOTSTRAP, {
      workerData: { file: spec.file, clock, memoryMb: spec.memoryMb, codeFolder: CODE_FOLDER },
      env: { ...options.functionEnv, ...platformEnvironment(spec.name, options.serviceUrl(this.id)) },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: spec.memoryMb },
    })
    this.worker.on('message', (message: Message) => this.receive(message))
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      this.ending =
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? functionOutOfMemory(this.spec.memoryMb)
          : functionFailed(`${error.name}: ${error.message}`)
      this.log('error', error.stack ?? error.message)
    })
    this.worker.on('exit', () => this.exited())
    this.worker.stdout.on('data', (chunk: Buffer) => this.log('info', chunk.toString('utf8').trimEnd()))
    this.worker.stderr.on('data', (chunk: Buffer) => this.log('error', chunk.toString('utf8').trimEnd()))
  }

  private log(level: string, text: string): void {
    const requestId = this.running?.requestId ?? ''
    const { name } = this.spec
    const instance = this.id.slice(0, 6)
    const at = new Date(this.options.now()).toISOString()
    this.options.log({ at, functionName: name, instance, requestId, level, text })
  }

  private receive(message: Message): void {
    if (message.type === 'log') this.log(message.level, message.text)
    if (message.type === 'ready') {
      this.ready = true
      this.begin()
    }
    if (message.type === 'outgrown') this.end(functionOutOfMemory(this.spec.memoryMb))
    if (message.type !== 'result' && message.type !== 'failure') return
    const running = this.running
    if (running?.requestId !== message.requestId) return
    this.settle()
    if (message.type === 'result') running.resolve(message.body)
    else
      running.reject(
        functionFailed(`${message.error.name}: ${message.error.message}\n${message.error.stack}`),
      )
  }

  private settle(): void {
    if (this.running) clearTimeout(this.running.timer)
    this.running = null
    this.serving = null
  }

  private exited(): void {
    this.dead = true
    const running = this.running
    this.settle()
    this.options.onExit(this)
    running?.reject(this.ending)
  }

  get alive(): boolean {
    return !this.dead
  }

  /**
   * Serves one event.
   * @returns what the function returned, as JSON.
   * @throws FunctionError when it throws, crashes, or takes longer than its timeout (then it is killed).
   */
  run(delivery: Delivery): Promise<string> {
    this.serving = delivery
    delivery.meter.taken(!this.served)
    this.served = true
    return new Promise((resolve, reject) => {
      const { requestId } = delivery.meter
      this.running = { requestId, timer: this.limit(START_SECONDS), resolve, reject }
      if (this.ready) this.begin()
    })
  }

  /** Hands the event to the function once its code is loaded: only from here on its own timeout counts. */
  private begin(): void {
    const { running, serving } = this
    if (!running || !serving) return
    clearTimeout(running.timer)
    running.timer = this.limit(this.spec.timeoutSeconds)
    const { event, identity, meter } = serving
    meter.running()
    const context = contextFor(this.spec, meter.requestId, identity)
    this.worker.postMessage({
      requestId: meter.requestId,
      event,
      context,
      identity: identityEnvironment(identity),
      forget: this.forgets,
    })
    this.forgets = false
  }

  /**
   * From its next event on it knows nothing of those before, as a new instance does.
   *
   * @returns false where it should end instead: what it forgot still takes memory
   */
  forget(): boolean {
    if (this.served && !this.forgets) this.forgotten += 1
    this.forgets = this.served
    return this.forgotten <= MOST_FORGOTTEN
  }

  private limit(seconds: number): NodeJS.Timeout {
    return setTimeout(() => {
      const { running } = this
      this.settle()
      this.dead = true
      void this.worker.terminate()
      running?.reject(functionTimedOut(seconds))
    }, seconds * 1000)
  }

  private end(error: FunctionError): void {
    this.ending = error
    void this.worker.terminate()
  }

  /** Ends the instance as if its machine were gone: the event it serves fails. */
  kill(reason: string): void {
    this.end(functionFailed(reason))
  }

  async stop(): Promise<void> {
    await this.worker.terminate()
  }
}
