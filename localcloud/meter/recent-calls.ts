import type { CallFigures } from './call-meter'

/** One finished call, for the console and for tests. */
export type FinishedCall = CallFigures & { functionName: string; person: string; failed: boolean }

const KEPT = 200

/** The last calls, newest last, and sums since the start. */
export class RecentCalls {
  private readonly calls: FinishedCall[] = []
  private readonly sums = {
    calls: 0,
    failed: 0,
    coldStarts: 0,
    requests: 0,
    documentsExamined: 0,
    documentsReturned: 0,
  }

  add(call: FinishedCall): void {
    this.calls.push(call)
    if (this.calls.length > KEPT) this.calls.shift()
    this.sums.calls += 1
    this.sums.failed += call.failed ? 1 : 0
    this.sums.coldStarts += call.coldStart ? 1 : 0
    this.sums.requests += call.requests
    this.sums.documentsExamined += call.documentsExamined
    this.sums.documentsReturned += call.documentsReturned
  }

  recent(): readonly FinishedCall[] {
    return this.calls
  }

  totals(): Readonly<{
    calls: number
    failed: number
    coldStarts: number
    requests: number
    documentsExamined: number
    documentsReturned: number
  }> {
    return { ...this.sums }
  }
}
