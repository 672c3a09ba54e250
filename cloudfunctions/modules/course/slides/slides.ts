import { contract } from '@contract/contract'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { lessonIn } from '../drafting/outline'
import { visibleManuscript } from '../manuscripts/visible'
import { signedSlides } from './signed-slides'

/** The pictures of a lesson as it is being written. */
export const slides = procedure(
  contract.course.slides,
  { allow: member },
  async ({ actor, input: { courseId, lessonId } }) => {
    const { outline } = await visibleManuscript(actor, courseId)
    return { slides: await signedSlides(lessonIn(outline, lessonId).slides ?? []) }
  },
)
