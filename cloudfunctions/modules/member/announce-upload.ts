import { contract } from '@contract/contract'
import { uploadFolderOf } from '../../kernel/files'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { sealText } from '../../kernel/secret-text'
import { KEPT_MS, uploadIdOf, uploads } from './upload-store'

/** Takes a name down before its file is uploaded: storage cannot be asked what lies in it. */
export const announceUpload = procedure(
  contract.member.announceUpload,
  { allow: member, rate: { limit: 300, windowSeconds: 3_600 } },
  async ({ actor, input: { name }, now, openId, transact }) => {
    const { tenantId, memberId } = actor
    const uploadId = uploadIdOf(actor.identityId, name)
    const pathSealed = sealText(`${uploadFolderOf(openId)}/${name}`, uploadId)
    const expiresAt = now + KEPT_MS
    return transact(async (tx) => {
      if (await tx.get(uploads, uploadId)) await tx.update(uploads, uploadId, { expiresAt })
      else await tx.add(uploads, { _id: uploadId, tenantId, memberId, pathSealed, expiresAt })
      return { expiresAt }
    })
  },
)
