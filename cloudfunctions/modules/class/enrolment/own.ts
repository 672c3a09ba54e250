import { classLimits } from '@contract/rules/class-limits'
import type { MemberActor } from '../../../kernel/actor'
import { packCursor } from '../../../kernel/cursor'
import { ownFields } from '../sessions/cards'
import { enrolments } from './enrolment-store'

/** A page of what a member has a seat in or waits for, soonest first. @param after a cursor, or a moment to begin at */
export const ownClasses = (actor: MemberActor, after: string | number, limit: number) =>
  enrolments.page(actor, {
    index: 'mine',
    equals: { live: true },
    after: typeof after === 'number' ? packCursor([after, '']) : after,
    limit,
    fields: [...ownFields],
  })

/** Before this moment no class began that has not ended now. */
export const notOverSince = (now: number): number => now - classLimits.longestMs - 1
