import type { Sql } from './sql'

type Open = { done: Promise<void>; settle: (error?: Error) => void }

/**
 * Gathers writes into one SQLite transaction until the end of the current turn of the event loop,
 * so that writes that arrive together share one sync of the disk.
 */
export class Batch {
  private readonly sql: Sql
  private open: Open | null = null
  private broken: Error | null = null

  constructor(sql: Sql) {
    this.sql = sql
  }

  /** Called before every write. */
  begin(): void {
    if (this.broken) throw this.broken
    if (this.open) return
    this.sql.exec('BEGIN IMMEDIATE')
    let settle: Open['settle'] = () => undefined
    const done = new Promise<void>((resolve, reject) => {
      settle = (error) => (error ? reject(error) : resolve())
    })
    // Whoever waits for it is told; nobody may be waiting.
    done.catch(() => undefined)
    this.open = { done, settle }
    setImmediate(() => this.flush())
  }

  flush(): void {
    const { open } = this
    if (!open) return
    this.open = null
    try {
      this.sql.exec('COMMIT')
      open.settle()
    } catch (error) {
      // What was handed out from memory no longer agrees with the file: nothing more may be written.
      this.broken = error as Error
      open.settle(this.broken)
    }
  }

  /** Resolves when every write so far is on the disk. */
  durable(): Promise<void> {
    return this.open?.done ?? Promise.resolve()
  }
}
