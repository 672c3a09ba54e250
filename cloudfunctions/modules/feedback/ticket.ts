import { contract } from '@contract/contract'
import { signUrls } from '../../kernel/files'
import { progressOf } from '../../kernel/flow/progress'
import { holds, member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { ruleBookInForce, ruleOf } from '../points/module'
import { ticketCardOf } from './cards'
import { ticketFlow } from './flow'
import { tenantTickets } from './store'
import { visibleTicket } from './visible'

/** How long a signed address of a picture works. */
const URL_SECONDS = 15 * 60

/** One ticket. A picture may show who took it, so a cadre gets none of somebody who stays anonymous. */
export const ticket = procedure(
  contract.feedback.ticket,
  { allow: member },
  async ({ actor, input, now }) => {
    const handles = holds(actor, 'admin')
    const [{ ticket: found, viewer }, book] = await Promise.all([
      visibleTicket(actor, input.ticketId),
      handles ? ruleBookInForce(actor, now) : null,
    ])
    const hidden = viewer === 'cadre' && found.anonymousToEnterprise
    const [urls, enterprise] = await Promise.all([
      signUrls(hidden ? [] : found.pictures, URL_SECONDS),
      viewer === 'author' ? null : enterprises.getScoped(actor, found.enterpriseId),
    ])
    return {
      ticket: ticketCardOf(found, now),
      text: found.text,
      anonymousToEnterprise: found.anonymousToEnterprise,
      pictureUrls: urls.filter((url) => url !== ''),
      urlsExpireAt: now + URL_SECONDS * 1000,
      replies: found.replies.map(({ text, at }) => ({ text, at })),
      progress: progressOf(tenantTickets, ticketFlow, found, {
        ...{ actor, now },
        // Written to the union in confidence; nobody has looked at it.
        readsReason: () => viewer !== 'cadre',
      }),
      adoptedAt: found.adoptedAt,
      adoptionPays: book && ruleOf(book, 'FB_ADOPT').points,
      adoptedPoints: found.adoptedPoints,
      rating: viewer === 'cadre' ? null : found.rating,
      own: viewer === 'author',
      handles,
      author: enterprise && {
        nameMasked: hidden ? null : found.authorMasked,
        enterpriseName: enterprise.name,
      },
    }
  },
)
