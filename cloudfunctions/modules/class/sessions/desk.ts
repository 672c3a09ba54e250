import { contract } from '@contract/contract'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { deskOf } from './branch'
import { sessionCards } from './cards'

/** 班次安排: sessions in one state; what lies ahead soonest first, what is over latest first. */
export const desk = procedure(
  contract.class.desk,
  { allow: holdingOne('admin', 'cadre') },
  async ({ actor, input: { state, cursor }, now }) => {
    const { soonest, latest, ...from } = deskOf(actor)
    const index = state === 'planned' || state === 'open' ? soonest : latest
    return sessionCards(actor, { index, equals: { state }, after: cursor }, now, from)
  },
)
