import type { CallFault, FaultPlan, RequestFault, RequestMoment } from './fault'

/** How many faults of each kind were done. */
type Done = Readonly<Record<string, number>>

const nameOf = (fault: RequestFault | CallFault): string =>
  fault.kind === 'deliverTwice' && fault.when === 'later' ? 'deliverLater' : fault.kind

/** Asks the plan, numbers the calls and counts what was done. Setting a plan starts the numbers and counts anew. */
export class FaultInjector {
  private plan: FaultPlan | null = null
  private calls = 0
  private done = new Map<string, number>()

  set(plan: FaultPlan | null): void {
    this.plan = plan
    this.calls = 0
    this.done = new Map()
  }

  private counted<F extends RequestFault | CallFault>(fault: F | null): F | null {
    if (fault) this.done.set(nameOf(fault), (this.done.get(nameOf(fault)) ?? 0) + 1)
    return fault
  }

  /** Numbers the next call and decides on its delivery. */
  nextCall(functionName: string): { call: string; fault: CallFault | null } {
    this.calls += 1
    const call = String(this.calls)
    return { call, fault: this.counted(this.plan?.ofCall?.({ functionName, call }) ?? null) }
  }

  ofRequest(moment: RequestMoment): RequestFault | null {
    return this.counted(this.plan?.ofRequest?.(moment) ?? null)
  }

  /** The plan in force, as far as it tells, with what it has done; `on` is false where there is none. */
  figures(): {
    on: boolean
    seed: number | null
    rates: Readonly<Record<string, number>>
    calls: number
    done: Done
  } {
    const { seed = null, rates = {} } = this.plan ?? {}
    return { on: this.plan !== null, seed, rates, calls: this.calls, done: Object.fromEntries(this.done) }
  }
}
