import { contract } from '@contract/contract'
import type { MemberActor } from '../../kernel/actor'
import { signUrls } from '../../kernel/files'
import { holds, member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises, maskName, members } from '../member/module'
import { ticketCardOf } from './cards'
import { type TicketDocument, tenantTickets, tickets } from './store'

/** How long a signed address of a picture works. */
const URL_SECONDS = 15 * 60

/** Who wrote a ticket, for those who handle it. */
const authorOf = async (actor: MemberActor, { memberId, enterpriseId }: TicketDocument) => {
  const [author, enterprise] = await Promise.all([
    members.getScoped(actor, memberId),
    enterprises.getScoped(actor, enterpriseId),
  ])
  return { nameMasked: maskName(author.name), enterpriseName: enterprise.name }
}

/** One ticket, for its author and for admins; to anybody else it does not exist. */
export const ticket = procedure(
  contract.feedback.ticket,
  { allow: member },
  async ({ actor, input, now }) => {
    const seen = holds(actor, 'admin') ? tenantTickets : tickets
    const found = await seen.getScoped(actor, input.ticketId)
    const own = found.memberId === actor.memberId
    const [urls, author] = await Promise.all([
      signUrls(found.pictures, URL_SECONDS),
      own ? null : authorOf(actor, found),
    ])
    return {
      ticket: ticketCardOf(found),
      text: found.text,
      anonymousToEnterprise: found.anonymousToEnterprise,
      pictureUrls: urls.filter((url) => url !== ''),
      urlsExpireAt: now + URL_SECONDS * 1000,
      replies: found.replies.map(({ text, at }) => ({ text, at })),
      adoptedAt: found.adoptedAt,
      adoptedPoints: found.adoptedPoints,
      own,
      author,
    }
  },
)
