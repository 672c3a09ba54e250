import type { Input } from '@contract/contract'
import { useState } from 'react'
import { choosePictures } from '@/lib/choose-pictures'
import { uploadFile } from '@/lib/upload'

/** What the form says of the picture: as it was, none, or a new one and how its upload stands. */
type Choice =
  | { readonly is: 'kept' | 'none' | 'sending' | 'failed' }
  | { readonly is: 'new'; readonly fileId: string }

const newName = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`

/** One picture of a reward: chosen, uploaded at once, taken out again. */
export const usePicture = (folder: string, hasOne: boolean) => {
  const [choice, setChoice] = useState<Choice>({ is: hasOne ? 'kept' : 'none' })
  const [path, setPath] = useState<string>()
  const [trouble, setTrouble] = useState<string>()

  const choose = async () => {
    setTrouble(undefined)
    const chosen = await choosePictures(1)
    if (chosen.kind === 'refused')
      setTrouble('没有相册或相机的权限。请在手机设置里允许微信使用，再回来添加。')
    if (chosen.kind !== 'chosen') return
    const [fit] = chosen.fit
    if (!fit) return setTrouble('这张图片不能用：只收 JPG、PNG 图片，压缩后不超过 2 MB。')
    setPath(fit.path)
    setChoice({ is: 'sending' })
    try {
      const upload = { path: fit.path, folder, name: `${newName()}.${fit.ending}` }
      setChoice({ is: 'new', fileId: await uploadFile(upload, () => undefined) })
    } catch {
      setChoice({ is: 'failed' })
    }
  }

  /** What to save; null while it is not settled. */
  const settled = (): Input<'mall.editReward'>['picture'] | null => {
    if (choice.is === 'new') return choice
    return choice.is === 'kept' || choice.is === 'none' ? { is: choice.is } : null
  }

  return {
    is: choice.is,
    path,
    trouble,
    settled,
    choose: () => void choose(),
    remove: () => {
      setPath(undefined)
      setChoice({ is: 'none' })
    },
  }
}

export type ChosenPicture = ReturnType<typeof usePicture>
