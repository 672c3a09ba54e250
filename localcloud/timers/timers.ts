import type { Clock } from '../clock'
import type { FunctionSpec } from '../host/instance'
import { type Cron, nextOf, readCron } from './cron'

/** One trigger that was fired, and what the function returned. */
export type Fired = { readonly name: string; readonly returned: unknown }

type Trigger = {
  readonly functionName: string
  readonly name: string
  readonly cron: Cron
  /** Virtual epoch milliseconds; null: never again, or not started. */
  dueAt: number | null
}

/** How a trigger reaches its function: fired by hand somebody waits for the answer, by its cron nobody does. */
type Ways = {
  readonly invoke: (functionName: string, event: object) => Promise<unknown>
  readonly push: (functionName: string, event: object) => void
}

/** Longest delay that a timer of this machine takes. */
const MAX_DELAY_MS = 2 ** 31 - 1

/**
 * The timer triggers of `config.json`, on virtual time. A clock that jumps over several moments of a trigger
 * fires it once; one that is set back makes it wait for its next moment anew.
 */
export class Timers {
  private readonly triggers: readonly Trigger[]
  private readonly clock: Clock
  private readonly ways: Ways
  private timeout: NodeJS.Timeout | null = null
  private running = false
  private lastSeen = 0

  constructor(specs: readonly FunctionSpec[], clock: Clock, ways: Ways) {
    this.triggers = specs.flatMap(({ name: functionName, triggers }) =>
      triggers.map(({ name, config }) => ({ functionName, name, cron: readCron(config), dueAt: null })),
    )
    this.clock = clock
    this.ways = ways
    clock.onMove(() => this.wake())
  }

  /** What the platform hands a function whose trigger fires. */
  private eventOf({ name }: Trigger): object {
    return { Type: 'Timer', TriggerName: name, Time: new Date(this.clock.now()).toISOString(), Message: '' }
  }

  /** Fires all triggers of a function now, one after the other. @throws FunctionError as a call would */
  async fire(functionName: string): Promise<readonly Fired[]> {
    const fired: Fired[] = []
    for (const trigger of this.triggers.filter((candidate) => candidate.functionName === functionName)) {
      const returned = await this.ways.invoke(functionName, this.eventOf(trigger))
      fired.push({ name: trigger.name, returned })
    }
    return fired
  }

  start(): void {
    this.running = true
    this.plan()
    this.arm()
  }

  stop(): void {
    this.running = false
    if (this.timeout) clearTimeout(this.timeout)
  }

  private plan(): void {
    this.lastSeen = this.clock.now()
    for (const trigger of this.triggers) trigger.dueAt = nextOf(trigger.cron, this.lastSeen)
  }

  private wake(): void {
    if (!this.running) return
    const now = this.clock.now()
    if (now < this.lastSeen) this.plan()
    this.lastSeen = now
    for (const trigger of this.triggers) {
      if (trigger.dueAt === null || trigger.dueAt > now) continue
      trigger.dueAt = nextOf(trigger.cron, now)
      this.ways.push(trigger.functionName, this.eventOf(trigger))
    }
    this.arm()
  }

  private arm(): void {
    if (this.timeout) clearTimeout(this.timeout)
    const due = this.triggers.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]))
    if (due.length === 0) return
    const delay = Math.min(...due) - this.clock.now()
    this.timeout = setTimeout(() => this.wake(), Math.min(Math.max(delay, 0), MAX_DELAY_MS))
    this.timeout.unref()
  }
}
