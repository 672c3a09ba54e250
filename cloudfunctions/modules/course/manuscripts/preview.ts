import { contract } from '@contract/contract'
import { refusal } from '../../../kernel/errors'
import { signUrls } from '../../../kernel/files'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { lessonIn } from '../drafting/outline'
import { visibleManuscript } from './visible'

/** Longer than a lesson lasts, with time to think. */
const URL_SECONDS = 2 * 60 * 60

/** A video of a course that is not published, to be looked at before it is. */
export const preview = procedure(
  contract.course.preview,
  { allow: member },
  async ({ actor, input: { courseId, lessonId }, now }) => {
    const { outline } = await visibleManuscript(actor, courseId)
    const [videoUrl] = await signUrls([lessonIn(outline, lessonId).fileId], URL_SECONDS)
    if (!videoUrl) throw refusal('NOT_FOUND')
    return { videoUrl, urlExpiresAt: now + URL_SECONDS * 1000 }
  },
)
