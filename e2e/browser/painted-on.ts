import type { Page } from 'playwright-core'

/** The pixels of a PNG, as the browser sees them: red, green, blue and opacity, row by row. */
export const paintedOn = async (page: Page, png: Buffer) => {
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes]))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const seen = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    let text = ''
    for (const value of seen) text += String.fromCharCode(value)
    return { width: bitmap.width, height: bitmap.height, pixels: btoa(text) }
  }, png.toString('base64'))
  return { width, height, data: Uint8Array.from(Buffer.from(pixels, 'base64')) }
}
