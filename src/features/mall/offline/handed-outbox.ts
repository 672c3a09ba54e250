import type { Input, Output } from '@contract/contract'
import { mutate } from '@/lib/call'
import { wordsFor } from '@/lib/error-words'
import { createOutbox, type Outgoing } from '@/lib/outbox'
import { WHY_WORDS } from '@/lib/voucher-words'

/** A voucher that this phone handed out without a network. */
export type HandedOffline = Input<'mall.settleHanded'> &
  Outgoing & {
    readonly code: string
    readonly title: string
    readonly memberMasked: string
    readonly pickUpPointId: string
    /** What came of telling: not yet, done, or the words of what went wrong. */
    readonly told: 'waiting' | 'done' | { readonly words: string }
  }

/** Beyond so many, those that were told are forgotten first; what waits is never. */
const MAX_KEPT = 200

const waits = ({ told }: HandedOffline): boolean => told === 'waiting'

const toldOf = ({ why }: Output<'mall.settleHanded'>): HandedOffline['told'] =>
  why === null ? 'done' : { words: WHY_WORDS[why] }

export const handedOutbox = createOutbox<HandedOffline, 'mall.settleHanded'>({
  slot: 'handedOffline',
  fields: ['voucherId', 'told'],
  roomFor: (kept) => {
    const waiting = kept.filter(waits)
    const told = kept.filter((one) => !waits(one))
    return [...told.slice(-(MAX_KEPT - Math.min(MAX_KEPT - 1, waiting.length))), ...waiting]
  },
  send: ({ voucherId, leaseId, handedAt, key }) =>
    mutate('mall.settleHanded', { voucherId, leaseId, handedAt }, key),
  afterwards: (handed, outcome) => {
    if (outcome.kind === 'unreachable') return handed
    return {
      ...handed,
      told: outcome.kind === 'ok' ? toldOf(outcome.data) : { words: wordsFor(outcome.code) },
    }
  },
  waits,
})
