import type { TicketType } from '@contract/feedback'

/** Longest text, as in the contract's `feedback.submit`. */
export const MAX_TEXT = 500
/** Most pictures, as in the contract's `feedback.submit`. */
export const MAX_PICTURES = 3

/** What has to be looked at before a ticket can be sent. */
export type Written = {
  readonly type: TicketType | null
  readonly text: string
  readonly pictures: readonly { readonly state: 'sending' | 'sent' | 'failed' }[]
}

export type Lack = { readonly at: 'type' | 'text' | 'pictures'; readonly words: string }

/** A text as the server takes it: no control characters but line breaks, nothing around it. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim()

const lacksOf = ({ type, text, pictures }: Written): readonly (Lack | null)[] => [
  type ? null : { at: 'type', words: '请先选一类，好转给管这件事的人。' },
  plainText(text) === '' ? { at: 'text', words: '请写几句话，说说是什么事。' } : null,
  pictures.some(({ state }) => state === 'sending')
    ? { at: 'pictures', words: '图片还在上传，传好后再提交。' }
    : null,
  pictures.some(({ state }) => state === 'failed')
    ? { at: 'pictures', words: '有图片没有传上去，请重传或移除。' }
    : null,
]

/** The first thing that is missing, in the order of the form or at one question; null when it can be sent. */
export const lackOf = (written: Written, at?: Lack['at']): Lack | null =>
  lacksOf(written).find((lack) => lack && (at === undefined || lack.at === at)) ?? null
