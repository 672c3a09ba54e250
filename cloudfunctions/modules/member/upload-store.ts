import { collection, type Stored } from '../../kernel/collection'
import { index } from '../../kernel/database-index'
import { ids } from '../../kernel/ids'
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
  /**
   * Large copies that were about to be made of it: the id under which their act's key is kept → where the copy lies. One
   * whose act never came to be goes with the upload.
   */
  readonly copies?: Readonly<Record<string, string>>
}

/** A form may lie half filled in for this long before its files go. */
export const KEPT_MS = 86_400_000

/** The document of an upload by its name, the last part of its path. */
export const uploadIdOf = (identityId: string, name: string): string =>
  ids.derived('upload', identityId, name)

const announced = { name: 'uploads', indexes: { byAge: index('expiresAt', '_id') } } as const

export const uploads = collection<UploadDocument, 'byAge'>({ ...announced, scope: 'nobody' })

/** The same uploads as the timer sees them. */
export const everyUpload = collection<UploadDocument, 'byAge'>({ ...announced, scope: 'system' })
