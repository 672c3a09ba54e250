import { contract } from '@contract/contract'
import { packCursor } from '../../../kernel/cursor'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { stateOf } from './cards'
import { taughtSessions } from './session-store'

const CLASSES_PER_PAGE = 20
/** So long a class stays in the list: by then its roll is settled. */
const KEPT_MS = 14 * 86_400_000

const fields = ['courseId', 'title', 'startsAt', 'endsAt', 'place', 'teacherTitle', 'state'] as const

/** 我上的课: what was called off is not among them. */
export const taught = procedure(
  contract.class.taught,
  { allow: member },
  async ({ actor, input: { cursor }, now }) => {
    const { rows, nextCursor } = await taughtSessions.page(actor, {
      index: 'taught',
      limit: CLASSES_PER_PAGE,
      after: cursor ?? packCursor([now - KEPT_MS, '']),
      fields: [...fields],
    })
    const classes = rows
      .filter(({ state }) => state !== 'cancelled')
      .map(({ _id: sessionId, courseId, title, startsAt, endsAt, place, teacherTitle, state }) => ({
        ...{ sessionId, courseId, title, startsAt, endsAt, place, teacherTitle },
        state: stateOf({ state, startsAt, endsAt }, now),
      }))
    return { classes, nextCursor }
  },
)
