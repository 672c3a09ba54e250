import { MAX_PICTURE_BYTES, pictureKind } from '@contract/rules/picture-kind'
import { pickFiles } from './pick-files'
import type { Choice, FitPicture } from './picture-types'

/** Longest edge after making a picture smaller, in pixels, and how well it is kept. */
const EDGE_PX = 1_920
const QUALITY = 0.8

const kindOf = async (blob: Blob) => pictureKind(new Uint8Array(await blob.slice(0, 8).arrayBuffer()))

/** Draws the picture anew, smaller, as a JPEG; null where the browser cannot read it. */
const smaller = async (blob: Blob): Promise<Blob | null> => {
  const bitmap = await createImageBitmap(blob).catch(() => null)
  if (!bitmap) return null
  const scale = Math.min(1, EDGE_PX / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
}

const fitted = async (file: File): Promise<FitPicture | null> => {
  const blob = (await kindOf(file)) && file.size > MAX_PICTURE_BYTES ? await smaller(file) : file
  const ending = blob && blob.size <= MAX_PICTURE_BYTES && (await kindOf(blob))
  return blob && ending ? { path: URL.createObjectURL(blob), ending } : null
}

/** The browser's own file dialogue. It lets one choose more than asked for: the first ones count. */
export const choosePictures = async (most: number): Promise<Choice> => {
  const files = await pickFiles({ accept: 'image/jpeg,image/png', multiple: true })
  if (files.length === 0) return { kind: 'cancelled' }
  const tried = await Promise.all(files.slice(0, most).map(fitted))
  const fit = tried.filter((picture) => picture !== null)
  return { kind: 'chosen', fit, unfit: tried.length - fit.length }
}
