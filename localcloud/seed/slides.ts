import type { Slide } from '../../cloudfunctions/modules/course/store'
import content from './content/slides.json'

const slidesBy = content as Readonly<Record<string, (typeof content)['electric-2']>>

/** The pictures that stand beside the sample lessons. */
export const slidePictures = (): string[] =>
  Object.values(slidesBy).flatMap((slides) => slides.map(({ picture }) => picture))

/** What stands beside a sample lesson, by its seconds. @param fileIdOf the stored file of a picture */
export const slidesOf = (lessonId: string, fileIdOf: (name: string) => string): { slides?: Slide[] } => {
  const slides = slidesBy[lessonId]?.map(({ atSeconds, picture }) => ({
    slideId: picture.replace('.png', ''),
    atSeconds,
    fileId: fileIdOf(picture),
  }))
  return slides ? { slides } : {}
}
