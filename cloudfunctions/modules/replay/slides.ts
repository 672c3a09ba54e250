import { contract } from '@contract/contract'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { signedSlides } from '../course/module'
import { openLesson } from './open-lesson'

/** 图片 of a lesson, for whoever sees it. */
export const slides = procedure(
  contract.replay.slides,
  { allow: anyone },
  async ({ actor, input: { lessonId } }) => {
    const { lesson } = await openLesson(actor, lessonId)
    return { slides: await signedSlides(lesson.slides ?? []) }
  },
)
