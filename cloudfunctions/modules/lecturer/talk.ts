import { contract } from '@contract/contract'
import type { MemberActor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { progressOf } from '../../kernel/flow/progress'
import { holds, member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { talkCardOf } from './cards'
import { talkFlow } from './flow'
import { enterpriseTalks, type TalkDocument, talks } from './store'

/** Whether the talk is the actor's affair: he gives it, asked for it, or looks after all of them. */
const concerns = (actor: MemberActor, talk: TalkDocument): boolean =>
  talk.memberId === actor.memberId || holds(actor, 'admin') || enterpriseTalks.covers(actor, talk)

/** One talk with what was agreed and what its reader may do. */
export const talk = procedure(
  contract.lecturer.talk,
  { allow: member },
  async ({ actor, input: { talkId }, now }) => {
    const found = await talks.getScoped(actor, talkId)
    if (found.state !== 'open' && !concerns(actor, found)) throw refusal('NOT_FOUND')
    const { lecturerId, listeners, contact, summary } = found
    return {
      talk: talkCardOf(found),
      lecturerId,
      listeners,
      contact,
      summary,
      progress: progressOf(talks, talkFlow, found, {
        actor,
        now,
        readsReason: () => concerns(actor, found),
      }),
    }
  },
)
