import { randomUUID } from 'node:crypto'
import { type CallFigures, CallMeter } from '../meter/call-meter'
import type { Identity } from './environment'
import { FunctionError, functionMissing, PAYLOAD_LIMIT_BYTES, payloadTooLarge } from './function-error'
import { type FunctionSpec, Instance } from './instance'
import type { LogLine } from './log-line'
import { Pool } from './pool'

export type HostOptions = {
  specs: readonly FunctionSpec[]
  maxInstances: number
  clock: SharedArrayBuffer
  serviceUrl: (instance: string) => string
  functionEnv: Record<string, string>
  log: (line: LogLine) => void
  /** Virtual epoch milliseconds. */
  now: () => number
}
export type Invocation = { body: string; meter: CallFigures }

/** An error of the host, with what the call cost until then. */
export type Metered = { meter?: CallFigures }

/** Runs the functions of one environment. */
export class Host {
  private readonly pools = new Map<string, Pool>()
  private readonly options: HostOptions

  constructor(options: HostOptions) {
    this.options = options
    for (const spec of options.specs) {
      const { clock, serviceUrl, functionEnv, log, now } = options
      const create = (onExit: (instance: Instance) => void) =>
        new Instance({ spec, clock, serviceUrl, functionEnv, log, now, onExit })
      this.pools.set(spec.name, new Pool(spec.name, options.maxInstances, create))
    }
  }

  get functionNames(): string[] {
    return [...this.pools.keys()]
  }

  get instanceCount(): number {
    return [...this.pools.values()].reduce((sum, pool) => sum + pool.size, 0)
  }

  /** The instance a service URL belongs to. */
  instance(id: string): Instance | undefined {
    for (const pool of this.pools.values()) {
      const found = pool.find(id)
      if (found) return found
    }
    return undefined
  }

  /** Lets every instance forget what it knows, as if all had been replaced by new ones. */
  forget(): void {
    for (const pool of this.pools.values()) pool.forgetCalls()
  }

  /**
   * Delivers an event, given as JSON text, to a function. `CallDesk` is where calls come in.
   * @param call which delivery of which call it is, for fault plans
   * @throws FunctionError as the platform would answer; `meter` on it holds the cost until then.
   */
  async invoke(name: string, event: string, identity: Identity, call: string): Promise<Invocation> {
    const pool = this.pools.get(name)
    if (!pool) throw functionMissing(name)
    const bytes = Buffer.byteLength(event)
    if (bytes > PAYLOAD_LIMIT_BYTES) throw payloadTooLarge('request', bytes)
    const meter = new CallMeter(randomUUID())
    try {
      const body = await pool.run({ event, identity, meter, call })
      const size = Buffer.byteLength(body)
      if (size > PAYLOAD_LIMIT_BYTES) throw payloadTooLarge('response', size)
      const figures = meter.figures()
      this.report(name, figures, 'OK')
      return { body, meter: figures }
    } catch (error) {
      const figures = meter.figures()
      this.report(name, figures, error instanceof FunctionError ? error.code : 'SYS_ERR')
      throw Object.assign(error as Error, { meter: figures })
    }
  }

  /** The line that closes a call in the log, as the platform's own report does. */
  private report(functionName: string, figures: CallFigures, code: string): void {
    const { requestId, coldStart, milliseconds, waitedMilliseconds, requests } = figures
    const start = coldStart ? 'cold' : 'warm'
    const text = `${code}, ${milliseconds.toFixed(1)} ms, ${waitedMilliseconds.toFixed(1)} ms of them waiting, ${start} start, ${requests} requests`
    const at = new Date(this.options.now()).toISOString()
    this.options.log({ at, functionName, instance: '', requestId, level: 'report', text })
  }

  async close(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.close()))
  }
}
