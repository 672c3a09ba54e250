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

type Settled = Input<'mall.editReward'>['picture']

/**
 * One picture of a reward: chosen, uploaded at once, taken out again.
 * @param tell hears what to save; null while it is not settled
 */
export const usePicture = (folder: string, hasOne: boolean, tell: (settled: Settled | null) => void) => {
  const [choice, setChoice] = useState<Choice>({ is: hasOne ? 'kept' : 'none' })
  const [path, setPath] = useState<string>()
  const [trouble, setTrouble] = useState<string>()

  const settle = (now: Choice) => {
    setChoice(now)
    if (now.is === 'new') tell(now)
    else tell(now.is === 'none' || now.is === 'kept' ? { is: now.is } : null)
  }

  const choose = async () => {
    setTrouble(undefined)
    const chosen = await choosePictures(1)
    if (chosen.kind === 'refused')
      setTrouble('没有相册或相机的权限。请在手机设置里允许微信使用，再回来添加。')
    if (chosen.kind !== 'chosen') return
    const [fit] = chosen.fit
    if (!fit) return setTrouble('这张图片不能用：只收 JPG、PNG 图片，压缩后不超过 2 MB。')
    setPath(fit.path)
    settle({ is: 'sending' })
    try {
      const upload = { path: fit.path, folder, name: `${newName()}.${fit.ending}` }
      settle({ is: 'new', fileId: await uploadFile(upload, () => undefined) })
    } catch {
      settle({ is: 'failed' })
    }
  }

  return {
    is: choice.is,
    path,
    trouble,
    choose: () => void choose(),
    remove: () => {
      setPath(undefined)
      settle({ is: 'none' })
    },
  }
}

export type ChosenPicture = ReturnType<typeof usePicture>
