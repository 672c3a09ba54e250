import { collection, type Stored } from '../../../kernel/collection'

/** One spoken line and the second at which it begins. */
export type Cue = { readonly atSeconds: number; readonly text: string }

/** 文稿 of a lesson: `_id` = `lessonId`. It is written while nobody but its branch and the union sees the course. */
type TranscriptDocument = Stored & { readonly courseId: string; readonly cues: readonly Cue[] }

export const transcripts = collection<TranscriptDocument>({
  name: 'transcripts',
  scope: 'tenant',
  indexes: {},
})
