import type { LogLine } from './log-line'

const KEPT = 2_000

type Wanted = { readonly requestId?: string; readonly functionName?: string; readonly level?: string }

/** The last lines of all functions, oldest first. */
export class RecentLines {
  private readonly lines: LogLine[] = []

  add(line: LogLine): void {
    this.lines.push(line)
    if (this.lines.length > KEPT) this.lines.shift()
  }

  /** The last `limit` lines that fit everything that is given. */
  find({ requestId, functionName, level }: Wanted, limit: number): readonly LogLine[] {
    return this.lines
      .filter(
        (line) =>
          (requestId === undefined || line.requestId === requestId) &&
          (functionName === undefined || line.functionName === functionName) &&
          (level === undefined || line.level === level),
      )
      .slice(-limit)
  }
}
