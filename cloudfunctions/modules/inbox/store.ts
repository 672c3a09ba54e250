import type { NoticeKind } from '@contract/notice-kinds'
import { collection, type Stored } from '../../kernel/collection'
import type { SealedText } from '../../kernel/secret-text'

/** What a notice can say: `at` and other moments are epoch milliseconds. */
export type Facts = Readonly<Record<string, string | number>>

/** One field of a template: filled with a fact, or with the same words every time. */
type TemplateField = { readonly key: string } & ({ readonly fact: string } | { readonly words: string })

export type NoticeTemplate = { readonly templateId: string; readonly fields: readonly TemplateField[] }

/** The templates of a union's mini-program, `_id` = `tenantId`: WeChat gives every mini-program its own. */
export type NoticeTemplatesDocument = Stored & {
  readonly templates: Readonly<Partial<Record<NoticeKind, NoticeTemplate>>>
}

export const noticeTemplates = collection<NoticeTemplatesDocument>({
  name: 'noticeTemplates',
  scope: 'tenant',
  indexes: {},
})

/** Whom messages go to and how many he has agreed to, `_id` = `memberId`. */
export type RecipientDocument = Stored & {
  readonly memberId: string
  /** The account that agreed: WeChat's consents are the account's, not the member's. */
  readonly identityId: string
  readonly appId: string
  readonly openIdSealed: SealedText
  readonly left: Readonly<Partial<Record<NoticeKind, number>>>
}

export const recipients = collection<RecipientDocument>({ name: 'recipients', scope: 'member', indexes: {} })

/**
 * 通知: goes due → sending → sent, or ends as unasked (no consent) or failed. What is `sending` was claimed by a
 * run and may have reached WeChat: it is never sent again.
 */
export type NoticeDocument = Stored & {
  readonly memberId: string
  readonly kind: NoticeKind
  /** The voucher or ticket it is about. */
  readonly subjectId: string
  readonly facts: Facts
  readonly state: 'due' | 'sending' | 'sent' | 'unasked' | 'failed'
  /** Due: not sent before. Sending: given up after. */
  readonly dueAt: number
  readonly tries: number
  readonly createdAt: number
  readonly settledAt: number | null
  /** WeChat's error code, or our word for why it failed. */
  readonly cause: string | null
}

export const notices = collection<NoticeDocument, 'byDue'>({
  name: 'notices',
  scope: 'system',
  indexes: {
    byDue: {
      keys: [
        ['state', 1],
        ['dueAt', 1],
        ['_id', 1],
      ],
    },
  },
})
