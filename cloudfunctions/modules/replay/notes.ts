import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { noteCountId, noteCounts, notes } from './note-store'

const NOTES_PER_PAGE = 20

/** 我的笔记 of a lesson, in the order of the video. */
export const lessonNotes = procedure(
  contract.replay.notes,
  { allow: member },
  async ({ actor, input: { lessonId, cursor } }) => {
    const [{ rows, nextCursor }, counted] = await Promise.all([
      notes.page(actor, {
        index: 'ofLesson',
        equals: { lessonId },
        limit: NOTES_PER_PAGE,
        after: cursor,
        fields: ['atSeconds', 'text', 'at'],
      }),
      noteCounts.findScoped(actor, noteCountId(actor.memberId, lessonId)),
    ])
    return {
      notes: rows.map(({ _id: noteId, atSeconds, text, at }) => ({ noteId, atSeconds, text, at })),
      count: counted?.count ?? 0,
      nextCursor,
    }
  },
)
