import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { noteCountId, noteCounts, notes } from './note-store'

/** Takes a note away for good: nothing of it stays. Who wants it back writes it down again. */
export const dropNote = procedure(
  contract.replay.dropNote,
  { allow: member },
  async ({ actor, input: { noteId }, transact }) =>
    transact(async (tx) => {
      const { lessonId } = await tx.getScoped(notes, actor, noteId)
      const countId = noteCountId(actor.memberId, lessonId)
      const count = Math.max(0, ((await tx.get(noteCounts, countId))?.count ?? 0) - 1)
      await tx.remove(notes, noteId)
      await tx.update(noteCounts, countId, { count })
      return { noteId, count }
    }),
)
