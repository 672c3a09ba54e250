import { system } from '../../kernel/actor'
import { everyUpload, KEPT_MS, uploadIdOf } from './upload-store'

/**
 * Writes down, before a copy of an upload is stored, for which act it is: where the act never comes to be, because the
 * function died or was refused at last, the sweep takes the copy away with the upload. It lies for another day, so that
 * the act is long over by then. Nothing is known of an upload that was never announced, nor of its copies.
 *
 * @param keyedId under which the act's key is kept, in its audit entry
 */
export const noteCopy = async (
  identityId: string,
  upload: string,
  copy: { readonly keyedId: string; readonly path: string; readonly now: number },
): Promise<void> => {
  const uploadId = uploadIdOf(identityId, upload.slice(upload.lastIndexOf('/') + 1))
  const { keyedId, path, now } = copy
  await everyUpload.changeIf(system, uploadId, {}, { [`copies.${keyedId}`]: path, expiresAt: now + KEPT_MS })
}
