import { collection, type Stored } from '../../kernel/collection'
import type { SealedText } from '../../kernel/secret-text'

/**
 * A file that somebody is about to upload. Whoever uses it takes a copy and removes it; what still lies there a day
 * later nobody has used.
 */
type UploadDocument = Stored & {
  readonly memberId: string
  /** Its path holds the uploader's openid, so it is sealed for this document. */
  readonly pathSealed: SealedText
  readonly expiresAt: number
}

const announced = {
  name: 'uploads',
  indexes: {
    byAge: {
      keys: [
        ['expiresAt', 1],
        ['_id', 1],
      ],
    },
  },
} as const

export const uploads = collection<UploadDocument, 'byAge'>({ ...announced, scope: 'nobody' })

/** The same uploads as the timer sees them. */
export const everyUpload = collection<UploadDocument, 'byAge'>({ ...announced, scope: 'system' })
