import { ticketWords } from '@contract/rules/flows/ticket'
import { flow } from '../../kernel/flow/flow'

/** A ticket is answered within this many working days. */
const ANSWER_DAYS = 5

/** An answer that its author neither rates nor contests for this many working days is taken as accepted. */
const SILENT_DAYS = 10

/** How a ticket moves. The content check takes the place of the person who looks at it, where its answer is clear. */
export const ticketFlow = flow({
  name: 'ticket',
  words: ticketWords,
  transitions: {
    submit: { from: [], to: 'held', by: ['owner'], deadline: ANSWER_DAYS },
    release: {
      from: ['held'],
      to: 'open',
      by: ['admin', 'system'],
      neverOwn: true,
      deadline: 'unchanged',
    },
    reply: {
      from: ['open', 'answered'],
      to: 'answered',
      by: ['admin'],
      neverOwn: true,
      starts: { closesAt: SILENT_DAYS },
    },
    adopt: {
      from: ['answered'],
      to: 'adopted',
      by: ['admin'],
      neverOwn: true,
      irreversible: true,
    },
    contest: {
      from: ['answered'],
      to: 'open',
      by: ['owner'],
      reason: 'required',
      deadline: ANSWER_DAYS,
    },
    rate: { from: ['answered', 'adopted'], to: 'closed', by: ['owner'], irreversible: true },
    close: {
      from: ['held', 'open', 'answered'],
      to: 'closed',
      by: ['admin'],
      neverOwn: true,
      irreversible: true,
    },
    expire: {
      from: ['answered'],
      to: 'closed',
      by: ['system'],
      automatic: 'closesAt',
    },
  },
  awaits: { held: 'release', open: 'reply', answered: 'rate', adopted: 'rate' },
})
