import type { Input } from '../../contract/contract'
import type { Town } from '../../e2e/town'
import type { FlushOutcome } from '../../src/features/replay/flusher'
import type { World } from './world'

export type Payload = Input<'replay.flush'>

/** Of a hundred flushes so many never arrive, arrive without their answer coming back, or arrive much later. */
const LOST = 4
const ANSWER_LOST = 4
const LATE = 4
const LATE_MS = 180_000

const UNREACHABLE: FlushOutcome = { kind: 'unreachable' }

const outcomeOf = async (town: Town, handle: string, payload: Payload): Promise<FlushOutcome> => {
  const { reply } = await town.as(handle).call('replay.flush', payload)
  if (reply.ok) return { kind: 'ok', data: reply.data, at: reply.at }
  return { kind: 'refused', code: reply.code, requestId: reply.requestId }
}

/** One viewer's way to the academy: bad at times, and now and then gone. */
export class Network {
  private offUntil = 0
  sent = 0
  refusedSeconds = 0

  constructor(
    private readonly world: World,
    private readonly handle: string,
  ) {}

  goOff(untilMs: number): void {
    this.offUntil = untilMs
  }

  /** From now on everything arrives. */
  mend(): void {
    this.offUntil = 0
  }

  private deliver(payload: Payload): Promise<FlushOutcome> {
    this.sent += 1
    return this.world
      .call((town) => outcomeOf(town, this.handle, payload))
      .then((outcome) => {
        if (outcome.kind === 'ok') this.refusedSeconds += outcome.data.refusedSeconds
        return outcome
      })
  }

  async send(payload: Payload, atMs: number): Promise<FlushOutcome> {
    if (atMs < this.offUntil) return UNREACHABLE
    const fate = this.world.chance(100)
    if (fate < LOST) return UNREACHABLE
    if (fate < LOST + ANSWER_LOST) {
      await this.deliver(payload)
      return UNREACHABLE
    }
    if (fate < LOST + ANSWER_LOST + LATE) {
      this.world.later(atMs + this.world.chance(LATE_MS), () => void this.deliver(payload))
      return UNREACHABLE
    }
    return this.deliver(payload)
  }
}
