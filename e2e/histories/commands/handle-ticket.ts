import * as fc from 'fast-check'
import { command, keyedAct, keyOf } from '../act'
import { take } from '../model/feedback'

/** 答复、采纳、办结 by an admin. */
export const handleTicket = command(
  'handleTicket',
  fc.record({
    ticket: fc.nat(7),
    step: fc.constantFrom('reply', 'reply', 'adopt', 'adopt', 'close'),
  }),
  (world, { tickets }, { ticket, step }, nth) => {
    const chosen = tickets[ticket % Math.max(1, tickets.length)]
    if (!chosen) return null
    const procedure = `feedback.${step}` as const
    const words = step === 'reply' ? { text: '示例答复' } : {}
    return keyedAct(world, {
      ...{ who: 'sun', procedure, input: { ticketId: chosen.id, ...words }, key: keyOf(nth, procedure) },
      foretell: (model, at) => take(model, chosen.id, step, at),
    })
  },
)
