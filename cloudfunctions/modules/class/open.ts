import { contract } from '@contract/contract'
import { take } from '../../kernel/flow-take'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { sessionFlow } from './flow'
import { seats, sessions } from './store'

/** 开放报名 */
export const open = procedure(
  contract.class.open,
  { allow: holding('admin'), auditSubject: (_, { sessionId }) => sessionId },
  async ({ actor, input: { sessionId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const found = await tx.getScoped(sessions, actor, sessionId)
      if (found.state === 'planned' && found.signUpUntil <= now) throw refuse('SIGN_UP_OVER')
      const step = { step: 'open', actor, now, refuse: () => refuse('WRONG_STATE') } as const
      const { state } = await take(tx, sessions, sessionFlow, found, step)
      await tx.update(seats, sessionId, { state })
      return { sessionId, state }
    }),
)
