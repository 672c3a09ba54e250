import { isMp4, MAX_VIDEO_BYTES } from '@contract/rules/video-kind'
import { pickFile } from './pick-file'
import type { VideoChoice } from './video-types'

/** The browser's own file dialogue. */
export const chooseVideo = async (): Promise<VideoChoice> => {
  const file = await pickFile('video/mp4')
  if (!file) return { kind: 'cancelled' }
  if (file.size > MAX_VIDEO_BYTES) return { kind: 'unfit', why: 'tooLarge' }
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer())
  return isMp4(head) ? { kind: 'chosen', path: URL.createObjectURL(file) } : { kind: 'unfit', why: 'notMp4' }
}
