import { useRef, useState } from 'react'
import { uploadFile } from '@/lib/upload'
import { chooseVideo } from './choose-video'
import { newName } from './new-name'

/** Where the video of a new lesson stands. */
type VideoState =
  | { readonly at: 'none' | 'sent' | 'failed' }
  | { readonly at: 'sending'; readonly percent: number }

const UNFIT_WORDS = {
  tooLarge: '视频超过 50 MB，没有添加。请用手机压缩，或分成几讲。',
  notMp4: '只收 MP4 视频，没有添加。请换一个视频。',
} as const
const REFUSED_WORDS = '没有相册或相机的权限。请在手机设置里允许微信使用，再回来添加。'

/**
 * One video: chosen, uploaded at once, sent again after an interruption without choosing it anew.
 * @param tell hears of the upload once it is there; null while another one is under way
 */
export const useVideo = (folder: string, tell: (fileId: string | null) => void) => {
  const [state, setState] = useState<VideoState>({ at: 'none' })
  const [trouble, setTrouble] = useState<string>()
  const path = useRef<string>(undefined)

  const send = async () => {
    if (!path.current) return
    setState({ at: 'sending', percent: 0 })
    tell(null)
    try {
      const upload = { path: path.current, folder, name: newName('mp4') }
      const fileId = await uploadFile(upload, (percent) => setState({ at: 'sending', percent }))
      setState({ at: 'sent' })
      tell(fileId)
    } catch {
      setState({ at: 'failed' })
    }
  }

  const choose = async () => {
    setTrouble(undefined)
    const choice = await chooseVideo()
    if (choice.kind === 'refused') setTrouble(REFUSED_WORDS)
    if (choice.kind === 'unfit') setTrouble(UNFIT_WORDS[choice.why])
    if (choice.kind !== 'chosen') return
    path.current = choice.path
    await send()
  }

  return {
    state,
    trouble,
    choose: () => void choose(),
    retry: () => void send(),
    /** The lesson has it, or the server did not take it. */
    reset: () => setState({ at: 'none' }),
  }
}
