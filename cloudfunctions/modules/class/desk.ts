import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { sessionCards } from './cards'

/** 班次安排: sessions in one state; what lies ahead soonest first, what is over latest first. */
export const desk = procedure(
  contract.class.desk,
  { allow: holding('admin') },
  async ({ actor, input: { state, cursor }, now }) => {
    const index = state === 'planned' || state === 'open' ? 'soonest' : 'latest'
    return sessionCards(actor, { index, equals: { state }, after: cursor }, now)
  },
)
