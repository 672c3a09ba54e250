import type { Transaction } from '../../kernel/transaction'
import type { LessonDocument } from '../course/module'
import { freshProgress } from './progress'
import { everyProgress, type ProgressDocument, progressId } from './store'

type Noted = { readonly memberId: string; readonly as: NonNullable<ProgressDocument['ofClass']> }

/**
 * Notes with a member's progress in a lesson whether he was at the class that it replays: there paying reads it
 * anyway. Who has been to one of its classes has been there, whichever others he missed.
 *
 * @returns whether that is news to somebody who has not watched it yet
 */
export const noteClass = async (
  tx: Transaction,
  lesson: LessonDocument,
  { memberId, as }: Noted,
  now: number,
): Promise<boolean> => {
  const id = progressId(memberId, lesson._id)
  const known = await tx.get(everyProgress, id)
  if (!known) {
    const fresh = freshProgress(id, memberId, lesson, now)
    await tx.add(everyProgress, { ...fresh, state: 'untouched', ofClass: as })
    return true
  }
  if (known.ofClass === as || known.ofClass === 'attended' || known.paidPoints !== null) return false
  await tx.update(everyProgress, id, { ofClass: as })
  return known.completedAt === null
}
