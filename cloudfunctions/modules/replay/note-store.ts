import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'
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
  indexes: { ofLesson: index('tenantId', 'memberId', 'lessonId', 'atSeconds', '_id') },
})

/** How many notes a member has in a lesson: what two calls at once have to agree on. */
type NoteCount = Stored & { readonly memberId: string; readonly lessonId: string; readonly count: number }

export const noteCounts = collection<NoteCount>({ name: 'noteCounts', scope: 'member', indexes: {} })

export const noteCountId = (memberId: string, lessonId: string): string =>
  ids.derived('notes', memberId, lessonId)
