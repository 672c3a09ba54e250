/** A document as the model knows it: `value` null is absent; `version` counts the commits that changed it. */
type Cell = { value: number | null; version: number }
type OpenTransaction = {
  readonly startedAt: number
  readonly snapshot: ReadonlyMap<string, Cell>
  readonly writes: Map<string, number | null>
}

const ABSENT: Cell = { value: null, version: 0 }
const LIFE_MS = 30_000

/**
 * Snapshot isolation in a few maps, without indexes, locks or a disk: what every reader must see and which
 * writes must be refused. It knows nothing of how the engine does it.
 */
export class HistoryModel {
  private readonly committed = new Map<string, Cell>()
  private readonly open = new Map<number, OpenTransaction>()

  /** What everybody sees. */
  value(id: string): number | null {
    return (this.committed.get(id) ?? ABSENT).value
  }

  start(actor: number, now: number): void {
    this.open.set(actor, { startedAt: now, snapshot: new Map(this.committed), writes: new Map() })
  }

  isOpen(actor: number): boolean {
    return this.open.has(actor)
  }

  /** What the actor's transaction sees: its own write, or the state of its start. */
  seenBy(actor: number, id: string): number | null {
    const transaction = this.open.get(actor)
    const own = transaction?.writes.get(id)
    return own !== undefined ? own : (transaction?.snapshot.get(id) ?? ABSENT).value
  }

  /** Whether another open transaction has written the document. */
  isHeld(id: string, actor?: number): boolean {
    return [...this.open].some(([other, { writes }]) => other !== actor && writes.has(id))
  }

  /** Whether a write of the actor's transaction has to be refused. */
  conflicts(actor: number, id: string): boolean {
    const before = this.open.get(actor)?.snapshot.get(id) ?? ABSENT
    return this.isHeld(id, actor) || (this.committed.get(id) ?? ABSENT).version !== before.version
  }

  write(actor: number, id: string, value: number | null): void {
    this.open.get(actor)?.writes.set(id, value)
  }

  /** A write outside of every transaction. */
  writePlain(id: string, value: number | null): void {
    const { version } = this.committed.get(id) ?? ABSENT
    this.committed.set(id, { value, version: version + 1 })
  }

  /** @returns the documents of which the commit overwrites a change that its transaction never saw. */
  commit(actor: number): string[] {
    const { writes = new Map<string, number | null>() } = this.open.get(actor) ?? {}
    const lost = [...writes.keys()].filter((id) => {
      const before = this.open.get(actor)?.snapshot.get(id) ?? ABSENT
      return (this.committed.get(id) ?? ABSENT).version !== before.version
    })
    for (const [id, value] of writes) this.writePlain(id, value)
    this.end(actor)
    return lost
  }

  end(actor: number): void {
    this.open.delete(actor)
  }

  /** Drops what is older than a transaction lives. */
  expire(now: number): void {
    for (const [actor, { startedAt }] of this.open) if (now - startedAt >= LIFE_MS) this.end(actor)
  }
}
