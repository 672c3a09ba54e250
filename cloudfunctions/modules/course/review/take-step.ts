import type { HolderActor } from '../../../kernel/actor'
import type { Declared } from '../../../kernel/collection'
import type { Refusal } from '../../../kernel/errors'
import { take } from '../../../kernel/flow/take'
import type { Transaction } from '../../../kernel/transaction'
import { courseFlow } from '../flow'
import type { CourseDocument } from '../store'

type Step = Exclude<keyof typeof courseFlow.transitions, 'draft' | 'giveBack' | 'withdraw'>

type Act = {
  readonly actor: HolderActor
  readonly courseId: string
  readonly now: number
  readonly refuse: (code: 'WRONG_STATE' | 'OWN_COURSE') => Refusal
} & (
  | { readonly step: Step; readonly reason?: never }
  | { readonly step: 'giveBack' | 'withdraw'; readonly reason: string }
)

type Change = (course: CourseDocument) => Promise<Partial<CourseDocument>> | Partial<CourseDocument>

/**
 * A step of a course, inside the caller's transaction; every one of them goes through here.
 *
 * @param within the courses as the actor sees them
 * @param change what belongs to the step, and what it writes beside the state
 * @throws NOT_FOUND, FORBIDDEN, OWN_COURSE, WRONG_STATE
 */
export const takeStep = async (
  tx: Transaction,
  within: Declared<CourseDocument>,
  { actor, courseId, now, refuse, ...how }: Act,
  change: Change = () => ({}),
) => {
  const course = await tx.getScoped(within, actor, courseId)
  const also = async () => ({ ...(await change(course)), changedAt: now })
  const refused = (why: string) => refuse(why === 'ownCase' ? 'OWN_COURSE' : 'WRONG_STATE')
  const { state } = await take(
    ...([tx, within, courseFlow, course] as const),
    { ...how, actor, now, refuse: refused },
    also,
  )
  return { courseId, state }
}
