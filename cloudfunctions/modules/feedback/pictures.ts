import { MAX_PICTURE_BYTES, type PictureEnding, pictureKind } from '@contract/rules/picture-kind'
import { readOwnUpload, storeFile } from '../../kernel/files'

export type Picture = { readonly bytes: Buffer; readonly ending: PictureEnding }

const readPicture = async (fileId: string, openId: string): Promise<Picture | null> => {
  const bytes = await readOwnUpload(fileId, openId, MAX_PICTURE_BYTES)
  const ending = bytes && pictureKind(bytes)
  return bytes && ending ? { bytes, ending } : null
}

/** The pictures that the caller has uploaded, or null where one of them cannot be taken. */
export const readPictures = async (fileIds: readonly string[], openId: string): Promise<Picture[] | null> => {
  const pictures = await Promise.all(fileIds.map((fileId) => readPicture(fileId, openId)))
  const good = pictures.filter((picture) => picture !== null)
  return good.length === pictures.length ? good : null
}

/** Copies pictures to where no client can reach them. The same ticket's lie in the same place, so a repeat adds none. */
export const storePictures = (ticketId: string, pictures: readonly Picture[]): Promise<string[]> =>
  Promise.all(
    pictures.map(({ bytes, ending }, at) => storeFile(`tickets/${ticketId}/${at + 1}.${ending}`, bytes)),
  )
