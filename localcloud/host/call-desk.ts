import type { CallFault } from '../faults/fault'
import type { FaultInjector } from '../faults/injector'
import { type CallFigures, CallMeter } from '../meter/call-meter'
import type { RecentCalls } from '../meter/recent-calls'
import type { Identity } from './environment'
import type { Host, Invocation, Metered } from './host'

/** A call of a function, whoever makes it: a person, another function, a trigger. */
export type Call = {
  readonly functionName: string
  /** JSON text. */
  readonly event: string
  readonly identity: Identity
  /** Handle of the person; empty: nobody. */
  readonly person: string
}

/** Where every call comes in: it is numbered, made to fail if a plan says so, delivered, and its figures are kept. */
export class CallDesk {
  private readonly host: Host
  private readonly figures: RecentCalls
  private readonly faults: FaultInjector
  /** Second deliveries that wait for the next call of their function. */
  private late: { functionName: string; deliver: () => Promise<unknown> }[] = []
  private readonly underWay = new Set<Promise<unknown>>()

  constructor(host: Host, figures: RecentCalls, faults: FaultInjector) {
    this.host = host
    this.figures = figures
    this.faults = faults
  }

  private async deliver(
    { functionName, event, identity, person }: Call,
    number: string,
  ): Promise<Invocation> {
    const note = (meter: CallFigures, failed: boolean) =>
      this.figures.add({ ...meter, functionName, person, failed })
    try {
      const invocation = await this.host.invoke(functionName, event, identity, number)
      note(invocation.meter, false)
      return invocation
    } catch (error) {
      note((error as Metered).meter ?? new CallMeter('').figures(), true)
      throw error
    }
  }

  /** Lets something run to its end whose outcome nobody waits for. */
  private aside(work: Promise<unknown>): Promise<unknown> {
    const quiet = work.catch(() => undefined).finally(() => this.underWay.delete(quiet))
    this.underWay.add(quiet)
    return quiet
  }

  private deliverAgain(call: Call, number: string, { when }: CallFault): void {
    const deliver = () => this.aside(this.deliver(call, `${number}+`))
    if (when === 'together') void deliver()
    else this.late.push({ functionName: call.functionName, deliver })
  }

  private async deliverLate(functionName?: string): Promise<void> {
    const due = this.late.filter((one) => functionName === undefined || one.functionName === functionName)
    this.late = this.late.filter((one) => !due.includes(one))
    for (const { deliver } of due) await deliver()
  }

  /** @throws FunctionError as the platform would answer; `meter` on it holds the cost until then. */
  async call(call: Call): Promise<Invocation> {
    await this.deliverLate(call.functionName)
    const { call: number, fault } = this.faults.nextCall(call.functionName)
    const first = this.deliver(call, number)
    if (fault) this.deliverAgain(call, number, fault)
    return first
  }

  /** Delivers what is late and waits for all second deliveries. */
  async settled(): Promise<void> {
    await this.deliverLate()
    while (this.underWay.size > 0) await Promise.all(this.underWay)
  }
}
