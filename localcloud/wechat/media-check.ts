import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'

const LABELS = { pass: 100, review: 21000, risky: 20001 } as const
export type MediaVerdict = keyof typeof LABELS

/** WeChat documents up to 30 minutes; here nobody has to wait. */
const USUAL_DELAY_MS = 200

export type MediaCheckOptions = {
  /** The function that WeChat's news are pushed to, as set in the console of a cloud. */
  readonly functionName: string
  /** What is found behind an address; absent: nothing bad. */
  readonly verdictOf?: (mediaUrl: string) => MediaVerdict
  /** Real milliseconds until the news comes. */
  readonly delayMs?: number
}

type Request = {
  readonly media_url: unknown
  readonly media_type: unknown
  readonly version: unknown
  readonly scene: unknown
  readonly openid: unknown
}

type Push = (functionName: string, event: object) => void

/** Stands for `security.mediaCheckAsync` version 2: answers at once, and says later what it found. */
export class MediaCheck {
  private readonly options: MediaCheckOptions | undefined
  private readonly clock: Clock

  constructor(options: MediaCheckOptions | undefined, clock: Clock) {
    this.options = options
    this.clock = clock
  }

  /** The news in the shape that WeChat documents for version 2. */
  private newsOf(appid: string, openid: string, trace_id: string, verdict: MediaVerdict): object {
    const result = { suggest: verdict, label: LABELS[verdict] }
    return {
      ToUserName: 'gh_local',
      FromUserName: openid,
      CreateTime: Math.floor(this.clock.now() / 1000),
      MsgType: 'event',
      Event: 'wxa_media_check',
      ...{ appid, trace_id, version: 2 },
      detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
      ...{ errcode: 0, errmsg: 'ok', result },
    }
  }

  check({ media_url, media_type, version, scene, openid }: Request, appid: string, push: Push): object {
    const known = [1, 2].includes(Number(media_type)) && version === 2 && [1, 2, 3, 4].includes(Number(scene))
    if (!known || typeof media_url !== 'string' || !/^https?:\/\//.test(media_url))
      return { errcode: 47001, errmsg: 'data format error' }
    if (typeof openid !== 'string' || openid === '') return { errcode: 40003, errmsg: 'invalid openid' }
    const trace_id = randomBytes(12)
      .toString('hex')
      .replace(/.{8}(?=.)/g, '$&-')
    if (this.options) {
      const { functionName, verdictOf, delayMs = USUAL_DELAY_MS } = this.options
      const verdict = verdictOf?.(media_url) ?? 'pass'
      const tell = () => push(functionName, this.newsOf(appid, openid, trace_id, verdict))
      setTimeout(tell, delayMs).unref()
    }
    return { errcode: 0, errmsg: 'ok', trace_id }
  }
}
