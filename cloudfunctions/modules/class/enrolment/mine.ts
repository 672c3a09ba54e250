import { contract } from '@contract/contract'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { ownClassOf } from '../sessions/cards'
import { notOverSince, ownClasses } from './own'

/** More than a month of anybody's has. */
const CLASSES_PER_PAGE = 36

/** 我的班次: from a moment on, or what is not over yet. */
export const mine = procedure(
  contract.class.mine,
  { allow: member },
  async ({ actor, input: { from, cursor }, now }) => {
    const after = cursor ?? from ?? notOverSince(now)
    const { rows, nextCursor } = await ownClasses(actor, after, CLASSES_PER_PAGE)
    return { classes: rows.map(ownClassOf), nextCursor }
  },
)
