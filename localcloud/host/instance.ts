import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CallMeter } from '../meter/call-meter'
import { contextFor, type Identity, identityEnvironment, platformEnvironment } from './environment'
import { type FunctionError, functionFailed, functionTimedOut } from './function-error'

export type FunctionSpec = {
  name: string
  file: string
  timeoutSeconds: number
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
  /** Takes what functions print, one JSON object a line: at, functionName, instance, requestId, level, text. */
  log: (line: string) => void
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
  | { type: 'log'; level: string; text: string }
  | { type: 'result'; requestId: string; body: string }
  | { type: 'failure'; requestId: string; error: { name: string; message: string; stack: string } }

/** CloudBase gives a function 256 MB. */
const MEMORY_MB = 256
/** Beside this file, in either module system that loads it. */
const BOOTSTRAP = join(
  typeof __dirname === 'string' ? __dirname : join(process.cwd(), 'localcloud', 'host'),
  'bootstrap.cjs',
)

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
  private lastError = 'the instance ended'

  constructor(options: InstanceOptions) {
    this.options = options
    this.spec = options.spec
    this.worker = new Worker(BOOTSTRAP, {
      workerData: { file: options.spec.file, clock: options.clock },
      env: { ...options.functionEnv, ...platformEnvironment(options.spec.name, options.serviceUrl(this.id)) },
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    this.worker.on('message', (message: Message) => this.receive(message))
    this.worker.on('error', (error) => {
      this.lastError = `${error.name}: ${error.message}`
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
    this.options.log(
      JSON.stringify({ at: new Date().toISOString(), functionName: name, instance, requestId, level, text }),
    )
  }

  private receive(message: Message): void {
    if (message.type === 'log') this.log(message.level, message.text)
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
    running?.reject(functionFailed(this.lastError))
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
    const { event, identity } = delivery
    const { requestId } = delivery.meter
    const { name, timeoutSeconds } = this.spec
    this.serving = delivery
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.settle()
        this.dead = true
        void this.worker.terminate()
        reject(functionTimedOut(timeoutSeconds))
      }, timeoutSeconds * 1000)
      this.running = { requestId, timer, resolve, reject }
      const context = contextFor(name, requestId, timeoutSeconds, identity)
      this.worker.postMessage({ requestId, event, context, identity: identityEnvironment(identity) })
    })
  }

  /** Ends the instance as if its machine were gone: the event it serves fails. */
  kill(reason: string): void {
    this.lastError = reason
    void this.worker.terminate()
  }

  async stop(): Promise<void> {
    await this.worker.terminate()
  }
}
