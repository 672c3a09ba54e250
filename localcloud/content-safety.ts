/** Words that a demo can be refused for without anybody being offended. */
const SAMPLE_WORDS: readonly string[] = ['违规示例', '敏感示例', 'forbidden-sample']
/** Words that leave the check in doubt. */
const SAMPLE_DOUBTS: readonly string[] = ['存疑示例']

/** Documented by WeChat: parameters that it refuses, and the labels of its answers. */
const INVALID_PARAMETER = { errcode: 47001, errmsg: 'data format error' }
const INVALID_OPENID = { errcode: 40003, errmsg: 'invalid openid' }
const NORMAL = 100
const FORBIDDEN = 20001
const OTHERS = 21000
const MAX_CHARACTERS = 2_500

export type ContentSafetyOptions = {
  /** Texts that hold one of these are `risky`. */
  readonly words?: readonly string[]
  /** Texts that hold one of these are for a person to `review`. */
  readonly doubts?: readonly string[]
}

type Request = {
  readonly content: unknown
  readonly version: unknown
  readonly scene: unknown
  readonly openid: unknown
}

/** Stands for `security.msgSecCheck` version 2: a list of words in place of WeChat's judgement. */
export class ContentSafety {
  /** `down` answers WeChat's system error; `silent` never answers. */
  state: 'up' | 'down' | 'silent' = 'up'
  private readonly words: readonly string[]
  private readonly doubts: readonly string[]

  constructor({ words = SAMPLE_WORDS, doubts = SAMPLE_DOUBTS }: ContentSafetyOptions = {}) {
    this.words = words
    this.doubts = doubts
  }

  /** The answer in the shape that WeChat documents for version 2. */
  check({ content, version, scene, openid }: Request): object | Promise<object> {
    if (this.state === 'silent') return new Promise(() => undefined)
    if (this.state === 'down') return { errcode: -1, errmsg: 'system error' }
    this.state satisfies 'up'
    if (typeof content !== 'string' || content.length > MAX_CHARACTERS || version !== 2)
      return INVALID_PARAMETER
    if (typeof scene !== 'number' || ![1, 2, 3, 4].includes(scene)) return INVALID_PARAMETER
    if (typeof openid !== 'string' || openid === '') return INVALID_OPENID
    const found = (list: readonly string[]) => list.find((word) => content.includes(word))
    const [risky, doubtful] = [found(this.words), found(this.doubts)]
    const result = risky
      ? { suggest: 'risky', label: FORBIDDEN }
      : doubtful
        ? { suggest: 'review', label: OTHERS }
        : { suggest: 'pass', label: NORMAL }
    const keyword = risky ?? doubtful
    const detail = [{ strategy: 'keyword', errcode: 0, ...result, ...(keyword && { keyword, level: 90 }) }]
    return { errcode: 0, errmsg: 'ok', result, detail, trace_id: 'local' }
  }
}
