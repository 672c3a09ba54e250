import { signUrls } from '../../../kernel/files'
import type { Slide } from '../store'

/** How long a signed address of a picture works: longer than any lesson. */
const URL_SECONDS = 2 * 3_600

/** The pictures of a lesson with addresses; one whose file is gone is left out. */
export const signedSlides = async (slides: readonly Slide[]) => {
  const urls = await signUrls(
    slides.map(({ fileId }) => fileId),
    URL_SECONDS,
  )
  return slides
    .map(({ slideId, atSeconds }, at) => ({ slideId, atSeconds, url: urls[at] ?? '' }))
    .filter(({ url }) => url !== '')
}
