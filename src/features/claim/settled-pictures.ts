import type { Pictures } from '@/lib/use-pictures'

/** The uploads of a form; null while one of them is not there yet. */
export const settledPictures = ({ pictures }: Pictures): string[] | null => {
  const fileIds = pictures.flatMap(({ fileId }) => (fileId ? [fileId] : []))
  return fileIds.length === pictures.length ? fileIds : null
}

export const UNSETTLED_WORDS = '有图片还没有传好，请等一等，或移除再交。'
