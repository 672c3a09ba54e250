import { cloud } from './database'
import { within } from './within'

/** WeChat documents no time of its own; the person looks at an empty frame meanwhile. */
const MAX_WAIT_MS = 5_000
/** Pixels: sharp on every phone, and on a printed sheet of paper. */
const WIDTH = 430

export type MiniCode = { readonly contentType: string; readonly bytes: Buffer }

type Answer = { readonly contentType: string; readonly buffer: Buffer }

/**
 * 小程序码 (wxacode.getUnlimited): WeChat's own camera opens the page with `scene` in its query.
 *
 * @param page without a slash in front and without a query
 * @param scene 1 to 32 of WeChat's characters
 * @throws what WeChat answers instead, or after five seconds without an answer
 */
export const miniCodeOf = async (page: string, scene: string): Promise<MiniCode> => {
  // Unchecked, because a mini-program that is still being tried out has no published pages.
  const asked = cloud.openapi.wxacode.getUnlimited({ scene, page, checkPath: false, width: WIDTH })
  const { contentType, buffer } = (await within(MAX_WAIT_MS, asked)) as Answer
  return { contentType, bytes: buffer }
}
