import { courseLimits } from '@contract/rules/course-limits'
import type { Refusal } from '../../../kernel/errors'
import { readOwnUpload } from '../../../kernel/files'
import type { OutlineLesson } from '../store'
import { readTranscript } from './read-transcript'

type Asked = {
  readonly fileId: string
  readonly openId: string
  readonly refuse: (code: 'TRANSCRIPT_NOT_TAKEN') => Refusal
}

/** What an uploaded file says as the transcript of a lesson. @throws TRANSCRIPT_NOT_TAKEN */
export const uploadedTranscript = async (lesson: OutlineLesson, { fileId, openId, refuse }: Asked) => {
  const bytes = await readOwnUpload(fileId, openId, courseLimits.transcriptBytes)
  if (!bytes) throw refuse('TRANSCRIPT_NOT_TAKEN')
  return readTranscript(bytes, lesson.durationSeconds)
}
