import type { Town } from '../town'
import { hostileCalls } from './hostile-calls'

/** Somebody whom no policy stops: only the strict parse is in the way. */
const ALMIGHTY = 'sun'
/** Calls under way at once. */
const LANES = 8

export type FuzzResult = {
  readonly inputs: number
  /** Requests that reached the database although the input was hostile. */
  readonly databaseCalls: number
  /** Calls that broke something: no envelope, or INTERNAL. */
  readonly crashes: number
  /** Calls that were not refused as INVALID_INPUT. */
  readonly accepted: number
  /** The first bodies that got through, to look at. */
  readonly examples: readonly string[]
}

/** Sends hostile calls through the door to the real function and counts what gets past the strict parse. */
export const fuzz = async (town: Town, perProcedure: number, seed: number): Promise<FuzzResult> => {
  const calls = hostileCalls(perProcedure, seed)
  const result = { inputs: 0, databaseCalls: 0, crashes: 0, accepted: 0, examples: [] as string[] }
  const sender = town.as(ALMIGHTY)
  const lane = async (): Promise<void> => {
    for (let next = calls.next(); !next.done; next = calls.next()) {
      const { status, reply, meter } = await sender.post(next.value.body)
      result.inputs += 1
      result.databaseCalls += meter.requests
      const crashed = status !== 200 || reply.code === 'INTERNAL'
      const accepted = reply.code !== 'INVALID_INPUT'
      if (crashed) result.crashes += 1
      if (accepted) result.accepted += 1
      if ((accepted || meter.requests > 0) && result.examples.length < 5)
        result.examples.push(`${next.value.body.slice(0, 200)} → ${status} ${reply.code ?? 'ok'}`)
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  return result
}
