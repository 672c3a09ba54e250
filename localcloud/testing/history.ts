import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, createClock } from '../clock'
import { CloudError } from '../engine/cloud-error'
import { decodeBody } from '../engine/document'
import { Engine } from '../engine/engine'
import { readDatabaseDefinition } from '../engine/schema'
import { HistoryModel } from './history-model'
import { randomFrom } from './random'

const MAX_OPERATIONS = 40
const DOCUMENTS = 3
/** Two of these outlive every transaction, one none that is young. */
const JUMP_MS = 16_000
/** `failed` is any error that no history may meet. */
type Outcome = 'done' | 'conflict' | 'gone' | 'waited' | 'failed'

/** An engine whose plain writes never wait, on a folder of its own. */
export const openHistoryEngine = (parent: string) => {
  const folder = mkdtempSync(join(parent, 'histories-'))
  const clock = createClock()
  const indexes = [{ name: 'byHistory', keys: [['history', 1]] }]
  const definition = readDatabaseDefinition({ collections: [{ name: 'cells', indexes }] }, true)
  const engine = new Engine({ dataDir: folder, clock, definition, writeWaitMs: 0 })
  const close = () => {
    engine.close()
    rmSync(folder, { recursive: true })
  }
  return { engine, clock, close }
}

const outcomeOf = async (act: () => unknown): Promise<Outcome> => {
  try {
    await act()
    return 'done'
  } catch (error) {
    const text = error instanceof CloudError ? error.message : ''
    if (text.includes('TransactionConflict')) return 'conflict'
    if (text.includes('TransactionNotExist')) return 'gone'
    if (text.includes('OperationTimeout')) return 'waited'
    return 'failed'
  }
}

/** One seeded history of interleaved transactions on an engine, compared with the model step by step. */
class History {
  readonly violations: string[] = []
  readonly counts = { operations: 0, commits: 0, conflicts: 0 }
  private readonly random: (below: number) => number
  private readonly model = new HistoryModel()
  private readonly ids = new Map<number, string>()
  private now = 0

  constructor(
    private readonly engine: Engine,
    private readonly clock: Clock,
    private readonly seed: number,
    private readonly say: (text: string) => void,
  ) {
    this.random = randomFrom(seed)
    for (let n = 0; n < DOCUMENTS - 1; n++) {
      engine.insertNow('cells', [{ _id: this.cell(n), history: seed, value: 0 }])
      this.model.writePlain(this.cell(n), 0)
    }
  }

  async play(): Promise<void> {
    const actors = 2 + this.random(5)
    const length = 10 + this.random(MAX_OPERATIONS - 9)
    while (this.counts.operations < length) await this.step(this.random(actors))
    for (let actor = 0; actor < actors; actor++) if (this.model.isOpen(actor)) await this.commit(actor)
  }

  private cell(n: number): string {
    return `h${this.seed}d${n}`
  }

  private violated(what: string): void {
    this.violations.push(what)
    this.say(`  VIOLATION ${what}`)
  }

  private expect(what: string, seen: unknown, expected: unknown): void {
    if (seen !== expected) this.violated(`${what}: ${seen} instead of ${expected}`)
  }

  private async step(actor: number): Promise<void> {
    this.counts.operations += 1
    const id = this.cell(this.random(DOCUMENTS))
    const choice = this.random(100)
    if (choice < 2) this.jump()
    else if (choice < 9) await this.writePlain(id)
    else if (!this.ids.has(actor)) this.start(actor)
    else if (choice < 35) await this.read(actor, id)
    else if (choice < 43) await this.query(actor)
    else if (choice < 80) await this.write(actor, id)
    else if (choice < 94) await this.commit(actor)
    else await this.abort(actor)
    this.compareCommitted()
  }

  private jump(): void {
    this.say(`${JUMP_MS / 1000} s pass`)
    this.clock.advance(JUMP_MS)
    this.now += JUMP_MS
    this.model.expire(this.now)
  }

  private start(actor: number): void {
    this.say(`t${actor} starts`)
    this.ids.set(actor, this.engine.startTransaction())
    this.model.start(actor, this.now)
  }

  private async run(actor: number, what: string, act: (transactionId: string) => unknown): Promise<Outcome> {
    const transactionId = this.ids.get(actor) ?? ''
    const outcome = await outcomeOf(() => act(transactionId))
    this.say(`t${actor} ${what}: ${outcome}`)
    return outcome
  }

  private find(query: object, transactionId?: string): Map<string, number> {
    const bodies = this.engine.find('cells', { query: { ...query }, transactionId })
    return new Map(bodies.map(decodeBody).map(({ _id, value }) => [String(_id), Number(value)]))
  }

  private async read(actor: number, id: string): Promise<void> {
    let seen: number | null = null
    const outcome = await this.run(actor, `reads ${id}`, (transactionId) => {
      seen = this.find({ _id: id }, transactionId).get(id) ?? null
    })
    if (!this.stillOpen(actor, outcome)) return
    this.expect(`t${actor} read ${id}`, seen, this.model.seenBy(actor, id))
  }

  /** The whole history by its index: documents added or removed meanwhile must not show either. */
  private async query(actor: number): Promise<void> {
    let seen = new Map<string, number>()
    const outcome = await this.run(actor, 'queries', (transactionId) => {
      seen = this.find({ history: this.seed }, transactionId)
    })
    if (!this.stillOpen(actor, outcome)) return
    for (let n = 0; n < DOCUMENTS; n++) {
      const id = this.cell(n)
      this.expect(`t${actor} found ${id}`, seen.get(id) ?? null, this.model.seenBy(actor, id))
    }
  }

  /** Adds what the transaction does not see; counts up, or now and then removes, what it sees. */
  private async write(actor: number, id: string): Promise<void> {
    const before = this.model.seenBy(actor, id)
    const after = before === null ? 0 : this.random(6) === 0 ? null : before + 1
    const conflict = this.model.conflicts(actor, id)
    const outcome = await this.run(actor, `writes ${id} = ${after}`, (transactionId) =>
      this.store(id, before, after, transactionId),
    )
    if (outcome === 'conflict') {
      this.counts.conflicts += 1
      if (!conflict) this.violated(`t${actor} was refused ${id} without a reason`)
      this.forget(actor)
    } else if (this.stillOpen(actor, outcome)) this.model.write(actor, id, after)
  }

  private store(id: string, before: number | null, value: number | null, transactionId?: string) {
    if (before === null)
      return this.engine.insert('cells', [{ _id: id, history: this.seed, value }], transactionId)
    const query = { _id: id }
    if (value === null) return this.engine.remove('cells', { query, multi: false, transactionId })
    const change = { query, data: { $set: { value } }, multi: false, replace: false, upsert: false }
    return this.engine.modify('cells', { ...change, transactionId })
  }

  private async writePlain(id: string): Promise<void> {
    const before = this.model.value(id)
    const after = before === null ? 0 : before + 1
    const held = this.model.isHeld(id)
    const outcome = await outcomeOf(() => this.store(id, before, after))
    this.say(`plain write ${id} = ${after}: ${outcome}`)
    this.expect(`plain write of ${id}`, outcome, held ? 'waited' : 'done')
    if (outcome === 'done') this.model.writePlain(id, after)
  }

  private async commit(actor: number): Promise<void> {
    const outcome = await this.run(actor, 'commits', (transactionId) =>
      this.engine.commitTransaction(transactionId),
    )
    if (this.stillOpen(actor, outcome)) {
      this.counts.commits += 1
      for (const id of this.model.commit(actor)) this.violated(`t${actor} overwrote an update of ${id}`)
    }
    this.forget(actor)
  }

  private async abort(actor: number): Promise<void> {
    const outcome = await this.run(actor, 'aborts', (transactionId) =>
      this.engine.abortTransaction(transactionId),
    )
    this.stillOpen(actor, outcome)
    this.forget(actor)
  }

  /** Whether the transaction answered; one that has expired must say so, any other must not. */
  private stillOpen(actor: number, outcome: Outcome): boolean {
    const open = this.model.isOpen(actor)
    this.expect(`answer to t${actor}`, outcome, open ? 'done' : 'gone')
    if (outcome !== 'done') this.forget(actor)
    return open && outcome === 'done'
  }

  private forget(actor: number): void {
    this.ids.delete(actor)
    this.model.end(actor)
  }

  /** What anybody sees outside is what was committed, no more and no less. */
  private compareCommitted(): void {
    for (let n = 0; n < DOCUMENTS; n++) {
      const id = this.cell(n)
      this.expect(`committed ${id}`, this.find({ _id: id }).get(id) ?? null, this.model.value(id))
    }
  }
}

/** Plays the history of one seed. The same seed plays the same steps. */
export const playHistory = async (
  { engine, clock }: { engine: Engine; clock: Clock },
  seed: number,
  say: (text: string) => void = () => undefined,
) => {
  const history = new History(engine, clock, seed, say)
  await history.play()
  return { violations: history.violations, ...history.counts }
}
