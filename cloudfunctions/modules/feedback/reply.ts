import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { told } from '../inbox/module'
import { tenantTickets } from './store'
import { takeStep } from './take-step'

/** More than this is a conversation, which belongs on the telephone. */
const MAX_REPLIES = 20

/** 答复: the author reads it in his ticket. */
export const reply = procedure(
  contract.feedback.reply,
  { allow: holding('admin'), auditSubject: (_, { ticketId }) => ticketId },
  async ({ actor, input: { ticketId, text }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, tenantTickets, { actor, ticketId, step: 'reply', now, refuse }, async (ticket) => {
        const { replies, tenantId, memberId, submittedAt } = ticket
        if (replies.length >= MAX_REPLIES) throw refuse('TOO_MANY_REPLIES')
        const facts = { submittedAt, at: now }
        const nth = replies.length
        await told(tx, { tenantId, memberId, kind: 'ticketAnswered', subjectId: ticketId, nth, facts, now })
        return { replies: [...replies, { text, at: now, memberId: actor.memberId }] }
      }),
    ),
)
