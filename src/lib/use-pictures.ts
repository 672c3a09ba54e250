import type { PictureEnding } from '@contract/rules/picture-kind'
import { useRef, useState } from 'react'
import { choosePictures } from './choose-pictures'
import type { FitPicture } from './picture-types'
import { uploadFile } from './upload'

/** A picture of the form. `path` is null for one that an earlier visit uploaded: it can no longer be shown. */
export type Picture = {
  readonly slot: number
  readonly path: string | null
  readonly ending: PictureEnding
  readonly state: 'sending' | 'sent' | 'failed'
  readonly percent: number
  readonly fileId: string | null
}

const REFUSED_WORDS = '没有相册或相机的权限。请在手机设置里允许微信使用，再回来添加。不加图片也能提交。'
const unfitWords = (count: number) => `有 ${count} 张没有添加：只收 JPG、PNG 图片，压缩后不超过 2 MB。`

const newName = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`

/** A few pictures: chosen, uploaded at once, tried again, taken out. */
export const usePictures = (folder: string, most: number, fileIds: readonly string[] = []) => {
  const nextSlot = useRef(fileIds.length)
  const [pictures, setPictures] = useState<readonly Picture[]>(() =>
    fileIds.map((fileId, slot) => ({ slot, fileId, path: null, percent: 100, ending: 'jpg', state: 'sent' })),
  )
  const [trouble, setTrouble] = useState<string>()

  const change = (slot: number, fields: Partial<Picture>) =>
    setPictures((now) => now.map((picture) => (picture.slot === slot ? { ...picture, ...fields } : picture)))

  const send = async (slot: number, { path, ending }: FitPicture) => {
    change(slot, { state: 'sending', percent: 0 })
    try {
      const upload = { path, folder, name: `${newName()}.${ending}` }
      const fileId = await uploadFile(upload, (percent) => change(slot, { percent }))
      change(slot, { state: 'sent', fileId })
    } catch {
      change(slot, { state: 'failed' })
    }
  }

  const add = async () => {
    setTrouble(undefined)
    const choice = await choosePictures(most - pictures.length)
    if (choice.kind === 'refused') setTrouble(REFUSED_WORDS)
    if (choice.kind !== 'chosen') return
    if (choice.unfit > 0) setTrouble(unfitWords(choice.unfit))
    const added = choice.fit.map((fit) => ({ slot: nextSlot.current++, fit }))
    setPictures((now) => [
      ...now,
      ...added.map(({ slot, fit }) => ({
        slot,
        ...fit,
        state: 'sending' as const,
        percent: 0,
        fileId: null,
      })),
    ])
    for (const { slot, fit } of added) void send(slot, fit)
  }

  return {
    pictures,
    most,
    trouble,
    add: () => void add(),
    retry: ({ slot, path, ending }: Picture) => {
      if (path) void send(slot, { path, ending })
    },
    remove: (slot: number) => setPictures((now) => now.filter((picture) => picture.slot !== slot)),
    /** The server could not take them: those still on the phone may be sent anew, the others are out. */
    disown: () =>
      setPictures((now) =>
        now.flatMap((picture) => (picture.path ? [{ ...picture, state: 'failed', fileId: null }] : [])),
      ),
  }
}

export type Pictures = ReturnType<typeof usePictures>
