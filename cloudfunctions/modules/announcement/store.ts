import type { Audience } from '@contract/announcement'
import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'

/** 通知公告: one document for everybody it is for. Who has read it is in each reader's own marker. */
export type AnnouncementDocument = Stored & {
  readonly title: string
  readonly text: string
  readonly audience: Audience
  /** As it was called when this was published. */
  readonly audienceName: string
  readonly publishedAt: number
  readonly publishedBy: string
  readonly byMasked: string
  readonly withdrawnAt: number | null
}

export const announcements = collection<AnnouncementDocument, 'newest'>({
  name: 'announcements',
  scope: 'tenant',
  indexes: { newest: index('tenantId', '-publishedAt', '-_id') },
})
