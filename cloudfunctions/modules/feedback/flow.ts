import { ticketWords } from '@contract/rules/flows/ticket'
import { flow } from '../../kernel/flow/flow'
import { type Act, telling } from '../../kernel/flow/tell'
import type { TicketDocument } from './store'

/** A ticket is answered within this many working days. */
const ANSWER_DAYS = 5

/** An answer that its author neither rates nor contests for this many working days is taken as accepted. */
const SILENT_DAYS = 10

const author = ({ memberId }: TicketDocument) => memberId
const factsOf = ({ before: { submittedAt }, at }: Act<TicketDocument>) => ({ submittedAt, at })
const closing = telling('ticketClosed', { to: author, facts: factsOf })

/** How a ticket moves. The content check takes the place of the person who looks at it, where its answer is clear. */
export const ticketFlow = flow({
  name: 'ticket',
  words: ticketWords,
  codes: { ownCase: 'OWN_TICKET', otherState: 'WRONG_STATE' },
  stamps: (state, updatedAt) => ({ updatedAt, settled: state === 'adopted' || state === 'closed' }),
  transitions: {
    submit: { from: [], to: 'held', by: ['owner'], deadline: ANSWER_DAYS },
    release: {
      from: ['held'],
      to: 'open',
      by: ['admin', 'system'],
      neverOwn: true,
      deadline: 'unchanged',
      tells: [telling('ticketAccepted', { to: author, facts: factsOf })],
    },
    reply: {
      from: ['open', 'answered'],
      to: 'answered',
      by: ['admin'],
      neverOwn: true,
      starts: { closesAt: SILENT_DAYS },
      tells: [telling('ticketAnswered', { to: author, facts: factsOf })],
    },
    adopt: {
      from: ['answered'],
      to: 'adopted',
      by: ['admin'],
      neverOwn: true,
      irreversible: true,
      tells: [
        telling('ticketAdopted', {
          to: author,
          facts: (act) => ({ ...factsOf(act), points: act.after.adoptedPoints ?? 0 }),
        }),
      ],
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
      tells: [closing],
    },
    expire: {
      from: ['answered'],
      to: 'closed',
      by: ['system'],
      automatic: 'closesAt',
      tells: [closing],
    },
  },
  awaits: { held: 'release', open: 'reply', answered: 'rate', adopted: 'rate' },
})
