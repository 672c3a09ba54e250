import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { takeStep } from '../../kernel/flow/take'
import { scopeIdsOf } from '../../kernel/grant'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { talkFlow } from './flow'
import { lecturers, talks } from './store'

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
      const lecturer = await tx.getScoped(lecturers, actor, lecturerId)
      const move = { step: 'ask', actor, now, refuse } as const
      const { state } = await takeStep(tx, talks, talkFlow, talkId, move, () => {
        if (lecturer.state === 'paused') throw refuse('LECTURER_PAUSED')
        if (!lecturer.topics.includes(asked.topic)) throw refuse('TOPIC_GONE')
        return { ...asked, enterpriseId, enterpriseName, askedBy: actor.memberId }
      })
      return { talkId, state }
    })
  },
)
