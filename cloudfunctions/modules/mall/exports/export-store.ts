import type { VoucherState } from '@contract/mall'
import { collection, type Stored } from '../../../kernel/collection'
import { index } from '../../../kernel/database-index'

/** 导出: a file that an admin asked for. Nobody else sees it, and it goes a day after it was asked for. */
export type ExportDocument = Stored & {
  readonly memberId: string
  readonly from: string
  readonly to: string
  readonly state: VoucherState | null
  readonly pickUpPointId: string | null
  readonly pickUpPointName: string | null
  readonly progress: 'waiting' | 'ready' | 'failed'
  /** How often the writing was begun. */
  readonly tries: number
  readonly rows: number
  readonly isCut: boolean
  readonly fileId: string | null
  readonly askedAt: number
  readonly expiresAt: number
}

const exportCollection = {
  name: 'redemptionExports',
  indexes: {
    newest: index('tenantId', 'memberId', '-askedAt', '-_id'),
    toWrite: index('progress', 'askedAt', '_id'),
    byAge: index('expiresAt', '_id'),
  },
} as const

type ExportIndex = keyof typeof exportCollection.indexes

export const redemptionExports = collection<ExportDocument, ExportIndex>({
  ...exportCollection,
  scope: 'member',
})

/** The same files as the timer sees them: everybody's. */
export const everyExport = collection<ExportDocument, ExportIndex>({ ...exportCollection, scope: 'system' })
