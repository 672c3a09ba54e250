/** One request that a function's SDK sent. */
export type Operation = {
  action: string
  collection: string
  /** Milliseconds from the call's arrival to the request's. */
  at: number
  ms: number
}

/** What one function call cost. */
export type CallFigures = {
  requestId: string
  /** SDK requests sent. */
  requests: number
  /** The longest chain of requests that had to wait for each other: three in parallel count one. */
  depth: number
  documentsExamined: number
  documentsReturned: number
  bytesIn: number
  bytesOut: number
  /** From the event's arrival to the answer: waiting, starting and running together. */
  milliseconds: number
  /** Spent waiting for an instance. */
  waitedMilliseconds: number
  /** Spent loading the function in a new instance; 0 on a warm one. */
  startMilliseconds: number
  /** Was it the first event of its instance? */
  coldStart: boolean
  operations: readonly Operation[]
}

export type OpenOperation = {
  /** Its place among the requests of the call, from 1. */
  nth: number
  /** How many of the earlier ones had not been answered when it came. */
  beside: number
  /** Documents looked at and handed back: filled in while the request is served. */
  tally: { examined: number; returned: number }
  end(bytesIn: number, bytesOut: number): void
}

const MAX_OPERATIONS = 1000

/** Measures one function call. */
export class CallMeter {
  private readonly startedAt: number
  private readonly operations: Operation[] = []
  private readonly sums = { requests: 0, depth: 0, examined: 0, returned: 0, bytesIn: 0, bytesOut: 0 }
  private takenAt: number | null = null
  private runningAt: number | null = null
  private cold = false
  private answered = 0
  private readonly now: () => number
  readonly requestId: string

  /** @param now real milliseconds that never go back */
  constructor(requestId: string, now = () => performance.now()) {
    this.requestId = requestId
    this.now = now
    this.startedAt = now()
  }

  /** An instance has taken the event. */
  taken(cold: boolean): void {
    this.takenAt = this.now()
    this.cold = cold
  }

  /** The function's code has been loaded and gets the event. */
  running(): void {
    this.runningAt = this.now()
  }

  /**
   * A request starts.
   * @param depth one more than the deepest request whose answer its sender had when it sent this one
   */
  begin(action: string, collection: string, depth: number): OpenOperation {
    const startedAt = this.now()
    const tally = { examined: 0, returned: 0 }
    const beside = this.sums.requests - this.answered
    this.sums.requests += 1
    this.sums.depth = Math.max(this.sums.depth, depth)
    const end = (bytesIn: number, bytesOut: number) => {
      this.answered += 1
      this.sums.examined += tally.examined
      this.sums.returned += tally.returned
      this.sums.bytesIn += bytesIn
      this.sums.bytesOut += bytesOut
      if (this.operations.length < MAX_OPERATIONS) {
        const at = startedAt - this.startedAt
        this.operations.push({ action, collection, at, ms: this.now() - startedAt })
      }
    }
    return { nth: this.sums.requests, beside, tally, end }
  }

  figures(): CallFigures {
    const { requests, depth, examined, returned, bytesIn, bytesOut } = this.sums
    const now = this.now()
    const takenAt = this.takenAt ?? now
    return {
      requestId: this.requestId,
      requests,
      depth,
      documentsExamined: examined,
      documentsReturned: returned,
      bytesIn,
      bytesOut,
      milliseconds: now - this.startedAt,
      waitedMilliseconds: takenAt - this.startedAt,
      startMilliseconds: this.cold ? (this.runningAt ?? now) - takenAt : 0,
      coldStart: this.cold,
      operations: this.operations,
    }
  }
}
