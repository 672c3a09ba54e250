import type { Row } from './collection'

type Version = { seq: number; before: Row | null }

/**
 * What committed documents (and unique index keys) were before they changed, for as long as a
 * transaction that started earlier is open. `seq` counts commits; a snapshot is a `seq`.
 */
export class Versions {
  seq = 0
  private readonly changed = new Map<string, Version[]>()

  /** Notes that `resource` changed in commit `seq`. */
  note(resource: string, seq: number, before: Row | null): void {
    const list = this.changed.get(resource)
    if (list) list.push({ seq, before })
    else this.changed.set(resource, [{ seq, before }])
  }

  /** Whether `resource` was committed after the snapshot. */
  changedSince(resource: string, snapshot: number): boolean {
    const list = this.changed.get(resource)
    return list !== undefined && (list[list.length - 1]?.seq ?? 0) > snapshot
  }

  /** What the snapshot saw there; undefined when the resource has not changed since. */
  asOf(resource: string, snapshot: number): Row | null | undefined {
    return this.changed.get(resource)?.find((version) => version.seq > snapshot)?.before
  }

  /** Resources with a given prefix that changed after the snapshot. */
  *since(prefix: string, snapshot: number): Generator<string> {
    for (const resource of this.changed.keys()) {
      if (resource.startsWith(prefix) && this.changedSince(resource, snapshot)) yield resource
    }
  }

  /** Forgets what no open snapshot can ask for; `oldest` is null when none is open. */
  prune(oldest: number | null): void {
    if (oldest === null) {
      this.changed.clear()
      return
    }
    for (const [resource, list] of this.changed) {
      const kept = list.filter((version) => version.seq > oldest)
      if (kept.length === 0) this.changed.delete(resource)
      else if (kept.length < list.length) this.changed.set(resource, kept)
    }
  }
}
