import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type Pen, PICTURE } from './draw-certificate'
import type { Kept } from './keep-picture-props'

const ID = 'certificate-canvas'

/** Beside the screen: iOS has long refused to make files of a canvas that is on no page. */
export const PictureCanvas = () => <Canvas id={ID} canvasId={ID} type="2d" className="picture-canvas" />

type CanvasNode = { width: number; height: number; getContext: (kind: '2d') => Pen }

const canvasOnPage = (): Promise<CanvasNode> =>
  new Promise((resolve, reject) => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .fields({ node: true })
      .exec(([found]: readonly ({ readonly node?: CanvasNode } | null)[]) =>
        found?.node ? resolve(found.node) : reject(new Error('the canvas is not on the page')),
      )
  })

const reasonOf = (error: unknown): Kept => {
  const words = String((error as { errMsg?: unknown } | undefined)?.errMsg ?? error)
  if (words.includes('cancel')) return 'cancelled'
  return words.includes('auth') ? 'refused' : 'failed'
}

/** The phone's album, which WeChat asks the person for the first time. */
export const keepPicture = async (_name: string, draw: (pen: Pen) => void): Promise<Kept> => {
  try {
    const canvas = await canvasOnPage()
    Object.assign(canvas, PICTURE)
    draw(canvas.getContext('2d'))
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      fileType: 'png',
    })
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
    return 'kept'
  } catch (error) {
    return reasonOf(error)
  }
}
