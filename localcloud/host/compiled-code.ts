/** What V8 made of a function's file. `stamp` tells the file as it was. */
export type Compiled = { readonly stamp: string; readonly code: Uint8Array }

/**
 * A function's code as its second instance compiled it, for those that start later: loading it is half of a cold
 * start. The first instance is often the only one, and gives nothing.
 */
export class CompiledCode {
  private started = 0
  private compiled: Compiled | null = null

  /** What an instance that starts now is told: code to begin with, or whether to hand over its own. */
  next(): { readonly compiled: Compiled | null; readonly givesCode: boolean } {
    this.started += 1
    return { compiled: this.compiled, givesCode: this.started === 2 }
  }

  keep(compiled: Compiled): void {
    this.compiled = compiled
  }
}
