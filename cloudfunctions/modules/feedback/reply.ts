import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { ticketFlow } from './flow'
import { tenantTickets } from './store'

/** More than this is a conversation, which belongs on the telephone. */
const MAX_REPLIES = 20

/** 答复: the author reads it in his ticket. */
export const reply = procedure(
  contract.feedback.reply,
  { allow: holding('admin'), auditSubject: (_, { ticketId }) => ticketId },
  async ({ actor, input: { ticketId, text }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'reply', actor, now, refuse } as const
      const { state } = await takeStep(tx, tenantTickets, ticketFlow, ticketId, move, ({ replies }) => {
        if (replies.length >= MAX_REPLIES) throw refuse('TOO_MANY_REPLIES')
        return { replies: [...replies, { text, at: now, memberId: actor.memberId }] }
      })
      return { ticketId, state }
    }),
)
