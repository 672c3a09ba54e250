import { isMp4, MAX_VIDEO_BYTES } from '@contract/rules/video-kind'
import Taro from '@tarojs/taro'
import type { VideoChoice } from './video-types'

const headOf = (path: string): Uint8Array => {
  const bytes = Taro.getFileSystemManager().readFileSync(path, undefined, 0, 12)
  return new Uint8Array(typeof bytes === 'string' ? [] : bytes)
}

/** WeChat's own album and camera; it makes long videos smaller by itself. */
export const chooseVideo = async (): Promise<VideoChoice> => {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: 1,
      mediaType: ['video'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed'],
    })
    const [file] = tempFiles
    if (!file) return { kind: 'cancelled' }
    if (file.size > MAX_VIDEO_BYTES) return { kind: 'unfit', why: 'tooLarge' }
    const path = file.tempFilePath
    return isMp4(headOf(path)) ? { kind: 'chosen', path } : { kind: 'unfit', why: 'notMp4' }
  } catch (error) {
    const { errMsg } = error as { errMsg?: string }
    return { kind: /cancel/.test(errMsg ?? '') ? 'cancelled' : 'refused' }
  }
}
