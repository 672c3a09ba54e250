import { type Pen, PICTURE } from './draw-certificate'
import type { Kept } from './keep-picture-props'

export const PictureCanvas = () => null

/** The browser's downloads. */
export const keepPicture = async (name: string, draw: (pen: Pen) => void): Promise<Kept> => {
  const canvas = Object.assign(document.createElement('canvas'), PICTURE)
  const pen = canvas.getContext('2d')
  if (!pen) return 'failed'
  draw(pen)
  const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!picture) return 'failed'
  const href = URL.createObjectURL(picture)
  Object.assign(document.createElement('a'), { href, download: `${name}.png` }).click()
  URL.revokeObjectURL(href)
  return 'kept'
}
