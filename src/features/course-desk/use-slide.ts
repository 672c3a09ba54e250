import { useRef, useState } from 'react'
import { choosePictures } from '@/lib/choose-pictures'
import type { FitPicture } from '@/lib/picture-types'
import { uploadFile } from '@/lib/upload'
import { newName } from './new-name'

type SlideState =
  | { readonly at: 'none' | 'sent' | 'failed' }
  | { readonly at: 'sending'; readonly percent: number }

/**
 * One picture of a lesson: chosen, uploaded at once, sent again after an interruption without choosing it anew.
 * @param tell hears of the upload once it is there; null while another one is under way
 */
export const useSlide = (folder: string, tell: (fileId: string | null) => void) => {
  const [state, setState] = useState<SlideState>({ at: 'none' })
  const [trouble, setTrouble] = useState<string>()
  const chosen = useRef<FitPicture>(undefined)

  const send = async () => {
    if (!chosen.current) return
    const { path, ending } = chosen.current
    setState({ at: 'sending', percent: 0 })
    tell(null)
    try {
      const upload = { path, folder, name: newName(ending) }
      const fileId = await uploadFile(upload, (percent) => setState({ at: 'sending', percent }))
      setState({ at: 'sent' })
      tell(fileId)
    } catch {
      setState({ at: 'failed' })
    }
  }

  const choose = async () => {
    setTrouble(undefined)
    const choice = await choosePictures(1)
    if (choice.kind === 'refused')
      setTrouble('没有相册或相机的权限。请在手机设置里允许微信使用，再回来添加。')
    if (choice.kind !== 'chosen') return
    const [fit] = choice.fit
    if (!fit) return setTrouble('这张图片不能用：只收 JPG、PNG 图片，压缩后不超过 2 MB。')
    chosen.current = fit
    await send()
  }

  return {
    state,
    trouble,
    choose: () => void choose(),
    retry: () => void send(),
    reset: () => setState({ at: 'none' }),
  }
}
