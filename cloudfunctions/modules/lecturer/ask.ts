import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { scopeIdsOf } from '../../kernel/grant'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { lecturers, talks } from './store'
import { takeStep } from './take-step'
import { tell } from './tell'

/** 预约: an enterprise asks for a time; the first who does has it until he is answered. */
export const ask = procedure(
  contract.lecturer.ask,
  {
    allow: holding('cadre'),
    rate: { limit: 30, windowSeconds: 3_600 },
    auditSubject: (_, { talkId }) => talkId,
  },
  async ({ actor, input, now, refuse, transact }) => {
    const { talkId, enterpriseId, ...asked } = input
    if (!scopeIdsOf(actor.grants, 'cadre', 'enterprise').includes(enterpriseId)) throw refusal('NOT_FOUND')
    const [{ name: enterpriseName }, { lecturerId }] = await Promise.all([
      enterprises.getScoped(actor, enterpriseId),
      talks.getScoped(actor, talkId),
    ])
    return transact(async (tx) => {
      const { state, topics } = await tx.getScoped(lecturers, actor, lecturerId)
      return takeStep(tx, { actor, talkId, step: 'ask', now, refuse }, async (talk) => {
        if (state === 'paused') throw refuse('LECTURER_PAUSED')
        if (now >= talk.startsAt) throw refuse('TALK_BEGUN')
        if (!topics.includes(asked.topic)) throw refuse('TOPIC_GONE')
        const fields = { ...asked, enterpriseId, enterpriseName, askedBy: actor.memberId }
        await tell(tx, { ...talk, ...fields }, { kind: 'talkAsked', memberId: talk.memberId, now })
        return fields
      })
    })
  },
)
