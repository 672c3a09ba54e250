import { cloud } from './database'
import { within } from './within'

/** WeChat documents no time of its own; a member waits this long at most before his text is kept unchecked. */
const MAX_WAIT_MS = 3_000
/** WeChat's scene 2: a comment. */
const SCENE_COMMENT = 2
const VERSION = 2

/** `pass` and `risky` are clear; `unknown` is for a person to decide, also where the service gave no answer. */
export type TextVerdict = 'pass' | 'risky' | 'unknown'

type Answer = { readonly result?: { readonly suggest?: string } }
type TextCheck = { msgSecCheck(request: object): Promise<Answer> }

/**
 * WeChat's content check (security.msgSecCheck version 2) on a text that its author wrote just now.
 * A service that is down or slow never loses a text and never lets one through: it is `unknown`.
 */
export const checkText = async (content: string, openid: string): Promise<TextVerdict> => {
  const security = cloud.openapi.security as unknown as TextCheck
  const request = { openid, scene: SCENE_COMMENT, version: VERSION, content }
  try {
    const { result } = await within(MAX_WAIT_MS, security.msgSecCheck(request))
    if (result?.suggest === 'pass') return 'pass'
    return result?.suggest === 'risky' ? 'risky' : 'unknown'
  } catch {
    return 'unknown'
  }
}
