import type { PhoneState } from './phone-state'
import { answer, type Callbacks, strict } from './wx-call'

const PICTURE_PATH = 'http://tmp/drawn.png'

/** A picture that a canvas loads: a moment after it is told which. */
const newImage = () => {
  const image = { onload: () => undefined as unknown, onerror: () => undefined as unknown, address: '' }
  return Object.defineProperty(image, 'src', {
    set: (address: string) => {
      image.address = address
      queueMicrotask(() => (address.startsWith('data:image/') ? image.onload() : image.onerror()))
    },
  })
}

/** A canvas of a page: what is written and laid on it is kept, what is painted is not. */
const newCanvas = (written: string[], complain: (trouble: string) => void) => ({
  width: 300,
  height: 150,
  createImage: newImage,
  getContext: () =>
    strict(
      {
        ...{ fillStyle: '', strokeStyle: '', lineWidth: 1, font: '', textAlign: 'start' },
        fillRect: () => undefined,
        strokeRect: () => undefined,
        fillText: (text: string) => void written.push(text),
        drawImage: (image: ReturnType<typeof newImage>) => void written.push(image.address),
        measureText: (text: string) => ({ width: text.length * 40 }),
      },
      complain,
    ),
})

/**
 * Drawing, and the album that pictures are put into.
 *
 * @param isOnScreen whether the page that is open has an element of that id
 * @param saved takes what is written and laid on each picture that comes into the album
 */
export const canvasOf = (
  state: PhoneState,
  isOnScreen: (id: string) => boolean,
  saved: string[][],
  complain: (trouble: string) => void,
) => {
  const written: string[] = []
  const canvas = newCanvas(written, complain)
  return {
    createSelectorQuery: () => {
      const asked: string[] = []
      const query = {
        select: (selector: string) => {
          asked.push(selector.slice(1))
          return { fields: () => query }
        },
        exec: (tell: (found: readonly unknown[]) => void) =>
          queueMicrotask(() => tell(asked.map((id) => (isOnScreen(id) ? { node: canvas } : null)))),
      }
      return query
    },
    canvasToTempFilePath: (options: Callbacks & { readonly canvas: unknown }) =>
      answer(options, () => {
        if (options.canvas !== canvas) throw new Error('canvasToTempFilePath:fail no such canvas')
        return { tempFilePath: PICTURE_PATH }
      }),
    saveImageToPhotosAlbum: (options: Callbacks & { readonly filePath: string }) =>
      answer(options, () => {
        if (!state.albumAllowed) throw new Error('saveImageToPhotosAlbum:fail auth deny')
        if (options.filePath !== PICTURE_PATH) throw new Error('saveImageToPhotosAlbum:fail no such file')
        saved.push([...written])
        return { errMsg: 'saveImageToPhotosAlbum:ok' }
      }),
    /** The person opens the door to the album. */
    openSetting: (options: Callbacks) =>
      answer(options, () => {
        state.albumAllowed = true
        return { authSetting: { 'scope.writePhotosAlbum': true } }
      }),
  }
}
