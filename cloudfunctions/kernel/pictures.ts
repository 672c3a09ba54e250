import { MAX_PICTURE_BYTES, type PictureEnding, pictureKind } from '@contract/rules/picture-kind'
import { readOwnUpload, storeFile } from './files'

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

/** Copies pictures to a folder that no client can reach. In the same folder a repeat puts them into the same places. */
export const storePictures = (folder: string, pictures: readonly Picture[]): Promise<string[]> =>
  Promise.all(pictures.map(({ bytes, ending }, at) => storeFile(`${folder}/${at + 1}.${ending}`, bytes)))
