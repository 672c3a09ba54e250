import type { FitPicture, Picture } from '@/lib/picture-types'
import { uploadFile } from '@/lib/upload'

/** The pictures that were chosen, beside those that are there. */
export const addedTo = (there: readonly Picture[], chosen: readonly FitPicture[]): Picture[] => {
  const next = Math.max(-1, ...there.map(({ slot }) => slot)) + 1
  const unsent = { state: 'sending', percent: 0, fileId: null } as const
  return chosen.map((fit, at) => ({ ...fit, ...unsent, slot: next + at }))
}

const newName = (): string =>
  `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12).padEnd(10, '0')}`

/** Uploads a picture and tells how that goes; one that an earlier visit uploaded is there already. */
export const sendPicture = async (
  { path, ending }: Picture,
  folder: string,
  tell: (change: Partial<Picture>) => void,
): Promise<void> => {
  if (path === null) return
  tell({ state: 'sending', percent: 0 })
  try {
    const upload = { path, folder, name: `${newName()}.${ending}` }
    tell({ state: 'sent', fileId: await uploadFile(upload, (percent) => tell({ percent })) })
  } catch {
    tell({ state: 'failed' })
  }
}
