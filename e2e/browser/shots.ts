import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'

/** A folder to keep pictures in, for looking at them; without it none are taken. */
const FOLDER = process.env.ACADEMY_SHOTS

const MAX_HEIGHT_PX = 4000

/** Keeps a picture of the whole page: its scrollers are inside the window, so the window grows for the picture. */
export const keepShot = async (page: Page, route: string, state: string): Promise<void> => {
  if (!FOLDER) return
  mkdirSync(FOLDER, { recursive: true })
  const name = `${route.replace(/^(pages|packages)\//, '').replaceAll(/[/?=]/g, '-')}-${state}.png`
  const size = page.viewportSize()
  const height = await page.evaluate(() =>
    Math.max(...Array.from(document.querySelectorAll('*'), ({ scrollHeight }) => scrollHeight)),
  )
  if (size) await page.setViewportSize({ ...size, height: Math.min(height, MAX_HEIGHT_PX) })
  await page.screenshot({ path: path.join(FOLDER, name) })
  if (size) await page.setViewportSize(size)
}
