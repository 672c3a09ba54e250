import { MAX_PICTURE_BYTES, pictureKind } from '@contract/rules/picture-kind'
import Taro from '@tarojs/taro'
import type { Choice, FitPicture } from './picture-types'

/** How well a picture that is too large is kept, 0 to 100. */
const QUALITY = 60

const kindOf = (path: string) => {
  const bytes = Taro.getFileSystemManager().readFileSync(path, undefined, 0, 8)
  return typeof bytes === 'string' ? null : pictureKind(new Uint8Array(bytes))
}

const sizeOf = (path: string): number => {
  const stats = Taro.getFileSystemManager().statSync(path)
  return Array.isArray(stats) ? Infinity : stats.size
}

/** The picture as it may be sent, made smaller where it has to be; null where that is not enough. */
const fitted = async (path: string, bytes: number): Promise<FitPicture | null> => {
  try {
    const small =
      bytes > MAX_PICTURE_BYTES
        ? (await Taro.compressImage({ src: path, quality: QUALITY })).tempFilePath
        : path
    const ending = kindOf(small)
    return ending && sizeOf(small) <= MAX_PICTURE_BYTES ? { path: small, ending } : null
  } catch {
    // WeChat cannot read it as a picture.
    return null
  }
}

/** WeChat's own album and camera. */
export const choosePictures = async (most: number): Promise<Choice> => {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
    })
    const tried = await Promise.all(tempFiles.map(({ tempFilePath, size }) => fitted(tempFilePath, size)))
    const fit = tried.filter((picture) => picture !== null)
    return { kind: 'chosen', fit, unfit: tried.length - fit.length }
  } catch (error) {
    const { errMsg } = error as { errMsg?: string }
    return { kind: /cancel/.test(errMsg ?? '') ? 'cancelled' : 'refused' }
  }
}
