import { contract } from '@contract/contract'
import { uploadFolderOf } from '../../kernel/files'
import { ids } from '../../kernel/ids'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { sealText } from '../../kernel/secret-text'
import { uploads } from './upload-store'

/** A form may lie half filled in for this long before its pictures go. */
const KEPT_MS = 86_400_000

/** Takes a name down before its file is uploaded: storage cannot be asked what lies in it. */
export const announceUpload = procedure(
  contract.member.announceUpload,
  { allow: member, rate: { limit: 300, windowSeconds: 3_600 } },
  async ({ actor, input: { name }, now, openId, transact }) => {
    const { tenantId, memberId } = actor
    const uploadId = ids.derived('upload', actor.identityId, name)
    const pathSealed = sealText(`${uploadFolderOf(openId)}/${name}`, uploadId)
    const expiresAt = now + KEPT_MS
    return transact(async (tx) => {
      if (await tx.get(uploads, uploadId)) await tx.update(uploads, uploadId, { expiresAt })
      else await tx.add(uploads, { _id: uploadId, tenantId, memberId, pathSealed, expiresAt })
      return { expiresAt }
    })
  },
)
