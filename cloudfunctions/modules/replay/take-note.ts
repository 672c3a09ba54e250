import { contract } from '@contract/contract'
import { noteLimits } from '@contract/rules/note-limits'
import { ids } from '../../kernel/ids'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { noteCountId, noteCounts, notes } from './note-store'
import { openLesson } from './open-lesson'

/** 记一条笔记. Its id follows from the key under which the phone kept it, so that sending it twice makes one. */
export const takeNote = procedure(
  contract.replay.takeNote,
  { allow: member },
  async ({ actor, input: { lessonId, atSeconds, text }, now, key, refuse, transact }) => {
    const { tenantId, memberId } = actor
    const { lesson } = await openLesson(actor, lessonId)
    const noteId = ids.derived('note', actor.identityId, key)
    return transact(async (tx) => {
      const countId = noteCountId(memberId, lessonId)
      const counted = await tx.get(noteCounts, countId)
      const count = (counted?.count ?? 0) + 1
      if (count > noteLimits.inLesson) throw refuse('TOO_MANY_NOTES')
      const own = { tenantId, memberId, lessonId }
      const second = Math.min(atSeconds, lesson.durationSeconds)
      await tx.add(notes, { _id: noteId, ...own, atSeconds: second, text, at: now })
      if (counted) await tx.update(noteCounts, countId, { count })
      else await tx.add(noteCounts, { _id: countId, ...own, count })
      return { noteId, count }
    })
  },
)
