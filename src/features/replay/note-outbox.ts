import type { Input } from '@contract/contract'
import { mutate } from '@/lib/call'
import { createOutbox, type Outgoing } from '@/lib/outbox'

/** A note that the server has not answered for yet. */
export type KeptNote = Input<'replay.takeNote'> & Outgoing

/** Notes that may wait at once; nobody writes more between two networks. */
const MAX_KEPT = 50

export const noteOutbox = createOutbox<KeptNote, 'replay.takeNote'>({
  slot: 'notes',
  fields: ['lessonId', 'text'],
  // One more stays in the form, where its writer sees it.
  roomFor: (kept) => (kept.length < MAX_KEPT ? kept : null),
  send: ({ key, ...note }) => mutate('replay.takeNote', note, key),
})
