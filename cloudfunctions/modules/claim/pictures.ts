import type { Actor } from '../../kernel/actor'
import { ids } from '../../kernel/ids'
import { readPictures, storePictures } from '../../kernel/pictures'

type From = { readonly actor: Actor; readonly key: string; readonly openId: string }

/**
 * Keeps what the caller has uploaded where no client can reach it. The place follows from the idempotency key, so that
 * a repeat puts it there again and nobody else can.
 * @returns null where something is no picture of his
 */
export const keepPictures = async (
  fileIds: readonly string[],
  { actor, key, openId }: From,
): Promise<string[] | null> => {
  const pictures = await readPictures(fileIds, openId)
  return pictures && storePictures(`claims/${ids.derived('claim', actor.identityId, key)}`, pictures)
}
