import { encodeQR } from 'qr'
import { isPage } from './mini-pages'
import { type Rgba, squarePng } from './png'

/** Documented by WeChat: 1 to 32 of these characters; % is not among them. */
const MAX_SCENE = 32
const SCENE = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/
const MIN_WIDTH = 280
const MAX_WIDTH = 1280
const USUAL_WIDTH = 430
const QUIET_MODULES = 4
const WHITE: Rgba = [255, 255, 255, 255]

type Refused = { readonly errcode: number; readonly errmsg: string }

/** What `wxacode.getUnlimited` is asked, before anything is known of it. */
export type CodeRequest = {
  readonly scene: unknown
  readonly page: unknown
  readonly check_path: unknown
  readonly width: unknown
  readonly line_color: unknown
  readonly is_hyaline: unknown
}

const lineOf = (given: unknown): Rgba => {
  const colour = Object(given) as Record<string, unknown>
  const part = (name: string) => Math.min(255, Math.max(0, Math.trunc(Number(colour[name] ?? 0)) || 0))
  return [part('r'), part('g'), part('b'), 255]
}

/** The page, or what is wrong with the request. Errors are WeChat's; lengths are said before characters. */
const pageOf = (
  { scene, page, check_path }: CodeRequest,
  pages: ReadonlySet<string> | null,
): { readonly scene: string; readonly page: string } | Refused => {
  if (typeof scene !== 'string' || scene === '' || scene.length > MAX_SCENE)
    return { errcode: 40169, errmsg: 'invalid length for scene, or the data is not json string' }
  if (!SCENE.test(scene)) return { errcode: 40129, errmsg: 'invalid scene' }
  if (check_path !== undefined && typeof check_path !== 'boolean')
    return { errcode: 47001, errmsg: 'data format error' }
  const home = pages ? ([...pages][0] ?? '') : ''
  if (page === undefined || page === '') return { scene, page: home }
  if (typeof page !== 'string' || !isPage(check_path === false ? null : pages, page))
    return { errcode: 41030, errmsg: 'invalid page' }
  return { scene, page }
}

/** A QR in place of WeChat's round code, drawn in whole pixels so that a camera reads it. */
const draw = (text: string, width: number, line: Rgba, ground: Rgba): Buffer => {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_MODULES })
  const scale = Math.max(1, Math.floor(width / rows.length))
  const margin = Math.floor((width - rows.length * scale) / 2)
  const at = (pixel: number) => Math.floor((pixel - margin) / scale)
  return squarePng(width, (x, y) => (rows[at(y)]?.[at(x)] ? line : ground))
}

const widthOf = (given: unknown): number =>
  typeof given === 'number' && Number.isFinite(given)
    ? Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, Math.trunc(given)))
    : USUAL_WIDTH

/**
 * `wxacode.getUnlimited`: a PNG that leads to the page at this machine's door, the scene in its query, where a
 * mini-program finds it too: percent-encoded.
 *
 * @param appUrl where the site's pages are, such as `http://127.0.0.1:8790/app/`
 * @param pages the mini-program's; null where nobody listed them
 */
export const miniCode = (
  request: CodeRequest,
  appUrl: string,
  pages: ReadonlySet<string> | null,
): Buffer | Refused => {
  const asked = pageOf(request, pages)
  if ('errcode' in asked) return asked
  const address = `${appUrl}#/${asked.page}?scene=${encodeURIComponent(asked.scene)}`
  const ground: Rgba = request.is_hyaline === true ? [255, 255, 255, 0] : WHITE
  return draw(address, widthOf(request.width), lineOf(request.line_color), ground)
}
