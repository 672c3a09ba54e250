import type { NoticeKind } from '@contract/notice-kinds'
import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'
import type { Facts } from '../../kernel/notices'
import type { SealedText } from '../../kernel/secret-text'

/** One field of a template: filled with a fact, or with the same words every time. */
type TemplateField = { readonly key: string } & ({ readonly fact: string } | { readonly words: string })

export type NoticeTemplate = { readonly templateId: string; readonly fields: readonly TemplateField[] }

/** The templates of a union's mini-program, `_id` = `tenantId`: WeChat gives every mini-program its own. */
export type NoticeTemplatesDocument = Stored & {
  readonly templates: Readonly<Partial<Record<NoticeKind, NoticeTemplate>>>
  /** 免打扰: when WeChat is not used. null: it always is. Missing: `USUAL_QUIET_HOURS`. */
  readonly quietHours?: QuietHours | null
}

/** From one time of day to another in China, `HH:mm`; usually across midnight. */
export type QuietHours = { readonly from: string; readonly to: string }

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

/** What happened to a thing, and when. */
type Happened = { readonly kind: NoticeKind; readonly at: number }

/** One thing in a member's 消息, as it is now and shortly what was before; `_id` follows from member and thing. */
export type InboxItemDocument = Stored &
  Happened & {
    readonly memberId: string
    readonly subjectId: string
    readonly facts: Facts
    /** The notice that it shows. */
    readonly noticeId: string
    /** When it came into 消息; what is filed later stands higher, and is unread again. */
    readonly filedAt: number
    /** False once opened; see also `InboxHeadDocument.allReadAt`. */
    readonly unread: boolean
    /** Newest first. */
    readonly before: readonly Happened[]
  }

const itemCollection = {
  name: 'inboxItems',
  indexes: {
    newest: index('tenantId', 'memberId', '-filedAt', '-_id'),
    byAge: index('filedAt', '_id'),
  },
} as const

export const inboxItems = collection<InboxItemDocument, 'newest' | 'byAge'>({
  ...itemCollection,
  scope: 'member',
})

/** The same items as the timer sees them. */
export const everyInboxItem = collection<InboxItemDocument, 'newest' | 'byAge'>({
  ...itemCollection,
  scope: 'system',
})

/** The one document behind a member's badge, and his marker in what everybody is told; `_id` = `memberId`. */
export type InboxHeadDocument = Stored & {
  readonly memberId: string
  /** Unread items. */
  readonly unread: number
  /** Everything up to this moment has been read. */
  readonly allReadAt: number
  /** Announcements read one by one since then, newest first. */
  readonly readAnnouncements: readonly string[]
}

/** The head of a member to whom nothing has happened. */
export const freshHead = ({
  tenantId,
  memberId,
}: Pick<InboxHeadDocument, 'tenantId' | 'memberId'>): InboxHeadDocument => ({
  ...{ _id: memberId, tenantId, memberId },
  ...{ unread: 0, allReadAt: 0, readAnnouncements: [] },
})

export const inboxHeads = collection<InboxHeadDocument>({ name: 'inboxHeads', scope: 'member', indexes: {} })
