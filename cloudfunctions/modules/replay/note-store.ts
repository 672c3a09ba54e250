import { collection, type Stored } from '../../kernel/collection'
import { ids } from '../../kernel/ids'

/** 笔记: what a member writes down at a second of a lesson. Nobody else ever sees it. */
type NoteDocument = Stored & {
  readonly memberId: string
  readonly lessonId: string
  readonly atSeconds: number
  readonly text: string
  readonly at: number
}

export const notes = collection<NoteDocument, 'ofLesson'>({
  name: 'notes',
  scope: 'member',
  indexes: {
    ofLesson: {
      keys: [
        ['tenantId', 1],
        ['memberId', 1],
        ['lessonId', 1],
        ['atSeconds', 1],
        ['_id', 1],
      ],
    },
  },
})

/** How many notes a member has in a lesson: what two calls at once have to agree on. */
type NoteCount = Stored & { readonly memberId: string; readonly lessonId: string; readonly count: number }

export const noteCounts = collection<NoteCount>({ name: 'noteCounts', scope: 'member', indexes: {} })

export const noteCountId = (memberId: string, lessonId: string): string =>
  ids.derived('notes', memberId, lessonId)
