import type { Page } from 'playwright-core'

/** A picture drawn in the browser: noise, so that it stays as large as it is. @returns a PNG */
export const drawPicture = async (page: Page, edgePx: number): Promise<Buffer> => {
  const address = await page.evaluate((edge) => {
    const canvas = document.createElement('canvas')
    canvas.width = edge
    canvas.height = edge
    const context = canvas.getContext('2d')
    if (!context) throw new Error('this browser draws nothing')
    const pixels = context.createImageData(edge, edge)
    for (let at = 0; at < pixels.data.length; at += 1)
      pixels.data[at] = at % 4 === 3 ? 255 : Math.floor(Math.random() * 256)
    context.putImageData(pixels, 0, 0)
    return canvas.toDataURL('image/png')
  }, edgePx)
  return Buffer.from(address.split(',')[1] ?? '', 'base64')
}
