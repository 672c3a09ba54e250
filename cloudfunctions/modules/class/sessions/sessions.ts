import { contract } from '@contract/contract'
import { packCursor } from '../../../kernel/cursor'
import { anyone } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { sessionCards } from './cards'

/** 面授班次: what can be enrolled for from now on, soonest first; what has begun is passed over. */
export const sessions = procedure(
  contract.class.sessions,
  { allow: anyone },
  async ({ actor, input: { courseId, cursor }, now }) => {
    const after = cursor ?? packCursor([now, ''])
    const state = 'open'
    if (courseId === undefined)
      return sessionCards(actor, { index: 'soonest', equals: { state }, after }, now)
    return sessionCards(actor, { index: 'ofCourse', equals: { courseId, state }, after }, now)
  },
)
