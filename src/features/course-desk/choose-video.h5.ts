import { isMp4, MAX_VIDEO_BYTES } from '@contract/rules/video-kind'
import type { VideoChoice } from './video-types'

const pickFile = (): Promise<File | undefined> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    Object.assign(input, { type: 'file', accept: 'video/mp4', hidden: true })
    const settle = () => {
      input.remove()
      resolve(input.files?.[0])
    }
    input.addEventListener('change', settle)
    input.addEventListener('cancel', settle)
    document.body.append(input)
    input.click()
  })

/** The browser's own file dialogue. */
export const chooseVideo = async (): Promise<VideoChoice> => {
  const file = await pickFile()
  if (!file) return { kind: 'cancelled' }
  if (file.size > MAX_VIDEO_BYTES) return { kind: 'unfit', why: 'tooLarge' }
  const head = new Uint8Array(await file.slice(0, 12).arrayBuffer())
  return isMp4(head) ? { kind: 'chosen', path: URL.createObjectURL(file) } : { kind: 'unfit', why: 'notMp4' }
}
