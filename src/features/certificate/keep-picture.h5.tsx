import { download } from '@/lib/download.h5'
import { type Loaded, type Pen, PICTURE } from './draw-certificate'
import type { Kept } from './keep-picture-props'

export const PictureCanvas = () => null

const loaded = async (src: string): Promise<Loaded> => {
  const image = Object.assign(new Image(), { src })
  await image.decode()
  return image
}

const painted = async (code: string, draw: (pen: Pen, code: Loaded) => void): Promise<Blob | null> => {
  const canvas = Object.assign(document.createElement('canvas'), PICTURE)
  const pen = canvas.getContext('2d')
  if (!pen) return null
  draw(pen, await loaded(code))
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

/** The browser's downloads. */
export const keepPicture = async (
  name: string,
  code: string,
  draw: (pen: Pen, code: Loaded) => void,
): Promise<Kept> => {
  const picture = await painted(code, draw).catch(() => null)
  if (!picture) return 'failed'
  download(picture, `${name}.png`)
  return 'kept'
}
