import { contract } from '@contract/contract'
import { uploadFolderOf } from '../../kernel/files'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'

/** The empty form: a member's own folder for uploads carries his openid, which only the platform tells. */
export const form = procedure(contract.feedback.form, { allow: member }, async ({ openId }) => ({
  uploadFolder: uploadFolderOf(openId),
}))
