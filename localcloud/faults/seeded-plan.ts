import { createHash } from 'node:crypto'
import { CloudError } from '../engine/cloud-error'
import type { CallFault, FaultPlan, RequestFault, RequestMoment } from './fault'

/** How likely each fault is, 0 to 1, wherever it can happen at all. */
export type FaultRates = {
  readonly killBefore: number
  readonly killAfter: number
  readonly loseReply: number
  /** At operations of transactions, and at their commit. */
  readonly conflict: number
  readonly delay: number
  readonly clockJump: number
  /** Of calls to WeChat's own interfaces. */
  readonly openApiDown: number
  /** Of uploads. */
  readonly storageFull: number
  /** Of calls. */
  readonly deliverTwice: number
  readonly deliverLater: number
}
type FaultKind = keyof FaultRates
type RequestFaultKind = Exclude<FaultKind, 'deliverTwice' | 'deliverLater'>

/** Rates under which a client that repeats its calls gets through, and something happens all the time. */
export const USUAL_RATES: FaultRates = {
  killBefore: 0.02,
  killAfter: 0.02,
  loseReply: 0.02,
  conflict: 0.04,
  delay: 0.05,
  clockJump: 0.01,
  openApiDown: 0.2,
  storageFull: 0.1,
  deliverTwice: 0.1,
  deliverLater: 0.1,
}

/** Real time: enough to change who comes first, too little to slow a test. */
const MAX_DELAY_MS = 20
/** An hour either way, a second back, and past the 30 s that an abandoned transaction lives. */
const CLOCK_JUMPS_MS = [-3_600_000, -1_000, 31_000, 3_600_000] as const

const storageFull = () => new CloudError('STORAGE_REQUEST_FAIL', 'the storage of this environment is full')

type Kind = { readonly name: RequestFaultKind; readonly fits: (moment: RequestMoment) => boolean }
const ALWAYS = () => true

/** In the order in which they share the numbers from 0 to 1. */
const KINDS: readonly Kind[] = [
  { name: 'killBefore', fits: ALWAYS },
  { name: 'killAfter', fits: ALWAYS },
  { name: 'loseReply', fits: ALWAYS },
  { name: 'conflict', fits: ({ inTransaction }) => inTransaction },
  { name: 'openApiDown', fits: ({ action }) => action === 'wx.openApi' },
  { name: 'storageFull', fits: ({ action }) => action === 'storage.getUploadMetadata' },
  { name: 'delay', fits: ALWAYS },
  { name: 'clockJump', fits: ALWAYS },
]

/** Two numbers from 0 to below 1 that follow from the words alone. */
const drawn = (...words: readonly (string | number)[]): readonly [number, number] => {
  const digest = createHash('sha256').update(words.join('|')).digest()
  return [digest.readUInt32BE(0) / 2 ** 32, digest.readUInt32BE(4) / 2 ** 32]
}

const faultOf = (name: RequestFaultKind, amount: number): RequestFault => {
  switch (name) {
    case 'killBefore':
    case 'killAfter':
    case 'loseReply':
    case 'conflict':
    case 'openApiDown':
      return { kind: name }
    case 'storageFull':
      return { kind: 'refuse', error: storageFull() }
    case 'delay':
      return { kind: 'delay', ms: Math.ceil(amount * MAX_DELAY_MS) }
    case 'clockJump':
      return {
        kind: 'clockJump',
        ms: CLOCK_JUMPS_MS[Math.floor(amount * CLOCK_JUMPS_MS.length)] ?? 0,
      }
  }
}

/** The kind in whose share of the line from 0 to 1 the number lies. */
const pick = <K extends FaultKind>(number: number, kinds: readonly K[], rates: FaultRates): K | null => {
  let edge = 0
  for (const kind of kinds) {
    edge += rates[kind]
    if (number < edge) return kind
  }
  return null
}

/**
 * A plan that follows from its seed. A decision hangs on the call's number and on which request of its kind it is
 * within the call, never on time: the same seed and the same sequence of calls meet the same faults. Requests that
 * a function sends at once may arrive in any order, so that their place in the call decides nothing.
 */
export const seededPlan = (seed: number, chosen: Partial<FaultRates> = USUAL_RATES): Required<FaultPlan> => {
  const none = Object.fromEntries(Object.keys(USUAL_RATES).map((kind) => [kind, 0])) as FaultRates
  const rates: FaultRates = { ...none, ...chosen }
  const seen = new Map<string, number>()

  const ofRequest = (moment: RequestMoment): RequestFault | null => {
    const { call, action, collection } = moment
    const place = `${call}|${action}|${collection}`
    const occurrence = (seen.get(place) ?? 0) + 1
    seen.set(place, occurrence)
    const [number, amount] = drawn(seed, place, occurrence)
    const fitting = KINDS.filter(({ fits }) => fits(moment)).map(({ name }) => name)
    const kind = pick(number, fitting, rates)
    return kind && faultOf(kind, amount)
  }
  const ofCall = ({ call }: { call: string }): CallFault | null => {
    const kind = pick(drawn(seed, 'call', call)[0], ['deliverTwice', 'deliverLater'], rates)
    return kind && { kind: 'deliverTwice', when: kind === 'deliverTwice' ? 'together' : 'later' }
  }
  return { seed, rates, ofRequest, ofCall }
}
