import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { within } from '@/lib/within'
import { type Loaded, type Pen, PICTURE } from './draw-certificate'
import type { Kept } from './keep-picture-props'

const ID = 'certificate-canvas'
/** WeChat's drawing takes less than a second; one that never ends leaves the button busy for ever. */
const MAX_WAIT_MS = 10_000

/** Beside the screen: iOS has long refused to make files of a canvas that is on no page. */
export const PictureCanvas = () => <Canvas id={ID} canvasId={ID} type="2d" className="picture-canvas" />

type CanvasNode = {
  width: number
  height: number
  getContext: (kind: '2d') => Pen
  createImage: () => HTMLImageElement
}

const canvasOnPage = (): Promise<CanvasNode> =>
  new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .fields({ node: true })
      .exec(([found]: readonly ({ readonly node?: CanvasNode } | null)[]) =>
        found?.node ? resolve(found.node) : reject(new Error('the canvas is not on the page')),
      )
  })

/** WeChat loads pictures by the canvas they are for. */
const loadedFor = (canvas: CanvasNode, src: string): Promise<Loaded> =>
  new Promise((resolve, reject) => {
    const image = canvas.createImage()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('the code could not be loaded'))
    image.src = src
  })

const painted = async (code: string, draw: (pen: Pen, code: Loaded) => void): Promise<string> => {
  const canvas = await canvasOnPage()
  Object.assign(canvas, PICTURE)
  draw(canvas.getContext('2d'), await loadedFor(canvas, code))
  const { tempFilePath } = await Taro.canvasToTempFilePath({
    canvas: canvas as unknown as Taro.Canvas,
    fileType: 'png',
  })
  return tempFilePath
}

const reasonOf = (error: unknown): Kept => {
  const words = String((error as { errMsg?: unknown } | undefined)?.errMsg ?? error)
  if (words.includes('cancel')) return 'cancelled'
  return words.includes('auth') ? 'refused' : 'failed'
}

/** The phone's album, which WeChat asks the person for the first time. */
export const keepPicture = async (
  _name: string,
  code: string,
  draw: (pen: Pen, code: Loaded) => void,
): Promise<Kept> => {
  try {
    const filePath = await within(MAX_WAIT_MS, painted(code, draw))
    await Taro.saveImageToPhotosAlbum({ filePath })
    return 'kept'
  } catch (error) {
    return reasonOf(error)
  }
}
