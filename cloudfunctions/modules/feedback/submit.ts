import { contract } from '@contract/contract'
import { removeFiles } from '../../kernel/files'
import { begin } from '../../kernel/flow/history'
import { ids } from '../../kernel/ids'
import { readPictures, storePictures } from '../../kernel/pictures'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { checkText } from '../../kernel/text-check'
import { maskName, members } from '../member/module'
import { earn, ruleBookInForce } from '../points/module'
import { ticketFlow } from './flow'
import { tickets } from './store'

/**
 * 提交意见. The ticket's id follows from the idempotency key, so a repeat puts the pictures into the same place
 * and meets the ticket that is there. The uploads are removed after the commit: a call that dies before it
 * leaves them for the next try.
 */
export const submit = procedure(
  contract.feedback.submit,
  { allow: member, rate: { limit: 20, windowSeconds: 3_600 } },
  async ({ actor, input, now, openId, key, refuse, transact }) => {
    const { tenantId, memberId, enterpriseId } = actor
    const { type, text, anonymousToEnterprise } = input
    const ticketId = ids.derived('ticket', actor.identityId, key)
    const [verdict, pictures, book, author] = await Promise.all([
      checkText(text, openId),
      readPictures(input.pictures, openId),
      ruleBookInForce(actor, now),
      members.getScoped(actor, memberId),
    ])
    if (verdict === 'risky') throw refuse('CONTENT_REFUSED')
    // A repeat whose uploads its first delivery has taken is refused here too; the pipeline then finds its reply.
    if (!pictures) throw refuse('PICTURE_REFUSED')
    const stored = await storePictures(`tickets/${ticketId}`, pictures)
    const passed = verdict === 'pass'
    const submitted = ['submit', 'owner'] as const
    const begun = passed
      ? begin(ticketFlow, now, submitted, ['release', 'system'])
      : begin(ticketFlow, now, submitted)

    const done = await transact(async (tx) => {
      await tx.add(tickets, {
        _id: ticketId,
        tenantId,
        memberId,
        enterpriseId,
        type,
        text,
        pictures: stored,
        anonymousToEnterprise,
        authorMasked: maskName(author.name),
        cleared: passed,
        ...begun,
        closesAt: null,
        settled: false,
        replies: [],
        rating: null,
        submittedAt: now,
        updatedAt: now,
        adoptedAt: null,
        adoptedPoints: null,
      })
      const source = { type: 'ticket' as const, id: ticketId, title: '意见反馈' }
      const earning = await earn(tx, { tenantId, memberId, book, ruleCode: 'FB_SUBMIT', source, now })
      return { ticketId, state: begun.state, earnedPoints: earning.points, available: earning.available }
    })
    await removeFiles(input.pictures)
    return done
  },
)
