import type { TicketType } from '@contract/feedback'
import { readStored, removeStored, writeStored } from '@/lib/storage'
import { MAX_PICTURES, MAX_TEXT } from './ticket-check'
import { TYPE_WORDS } from './words'

/** What was written and not sent yet; kept on this phone until it is. */
export type Draft = {
  readonly type: TicketType | null
  readonly text: string
  readonly anonymous: boolean
  /** Pictures that are uploaded already. */
  readonly fileIds: readonly string[]
}

const SLOT = 'draft:ticket'
const EMPTY: Draft = { type: null, text: '', anonymous: false, fileIds: [] }

const isType = (value: unknown): value is TicketType => typeof value === 'string' && value in TYPE_WORDS

/** The draft, or an empty one; what an older version left and nobody understands counts as nothing. */
export const readDraft = (): Draft => {
  const stored = readStored(SLOT)
  if (typeof stored !== 'object' || stored === null) return EMPTY
  const { type, text, anonymous, fileIds } = stored as Record<string, unknown>
  return {
    type: isType(type) ? type : null,
    text: typeof text === 'string' ? text.slice(0, MAX_TEXT) : '',
    anonymous: anonymous === true,
    fileIds: Array.isArray(fileIds) ? fileIds.map(String).slice(0, MAX_PICTURES) : [],
  }
}

export const keepDraft = (draft: Draft): void => {
  writeStored(SLOT, draft)
}

export const dropDraft = (): void => removeStored(SLOT)
