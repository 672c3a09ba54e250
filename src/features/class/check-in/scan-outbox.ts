import type { Input } from '@contract/contract'
import { mutate } from '@/lib/call'
import { createOutbox, type Outgoing } from '@/lib/outbox'

export type SignAct = 'in' | 'out'

/** A scan on its way to the server; without a network it waits here. */
export type Scan = Input<'class.checkIn'> & Outgoing & { readonly act: SignAct }

/** Nobody goes to more classes between two networks; the oldest would be too late anyway. */
const MAX_KEPT = 20

/** Checks in or out, once however often it is sent. */
const sendScan = ({ act, key, near, ...input }: Scan) =>
  act === 'out'
    ? mutate('class.checkOut', input, key)
    : mutate('class.checkIn', near ? { ...input, near } : input, key)

export const scanOutbox = createOutbox<Scan, 'class.checkIn' | 'class.checkOut'>({
  slot: 'classScans',
  fields: ['act', 'sessionId', 'seen'],
  roomFor: (kept) => kept.slice(1 - MAX_KEPT),
  send: sendScan,
})
