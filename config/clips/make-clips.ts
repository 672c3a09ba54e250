import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Deck } from './deck'
import { decks } from './decks'
import { encodeClip, type Still } from './encode-clip'
import { openBrowser } from './open-browser'
import { frame, slidePage } from './slide-page'

/**
 * Makes the demo's clips anew from the decks: `npx tsx config/clips/make-clips.ts [clip …]`.
 * Only needed after a deck has changed: the clips themselves are in the repository. Needs `ffmpeg` on the
 * path and a Chinese font.
 */
const clipsFolder = join(__dirname, '../../localcloud/seed/content/clips')
/** A line appears this long after the one before. */
const lineEverySeconds = 0.8

/** Photographs every state of every slide of a deck. */
async function photograph(deck: Deck, page: Page, folder: string): Promise<Still[]> {
  const stills: Still[] = []
  for (const [at, slide] of deck.slides.entries()) {
    for (let shown = 1; shown <= slide.lines.length; shown++) {
      const file = join(folder, `${at}-${shown}.png`)
      await page.setContent(slidePage(deck, slide, shown))
      await page.screenshot({ path: file })
      const rest = slide.seconds - lineEverySeconds * (slide.lines.length - 1)
      stills.push({ file, seconds: shown === slide.lines.length ? rest : lineEverySeconds })
    }
  }
  return stills
}

async function makeClips(wanted: readonly string[]): Promise<void> {
  await mkdir(clipsFolder, { recursive: true })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: frame })
    for (const deck of decks.filter(({ clip }) => wanted.length === 0 || wanted.includes(clip))) {
      const folder = await mkdtemp(join(tmpdir(), `clip-${deck.clip}-`))
      const stills = await photograph(deck, page, folder)
      await encodeClip(stills, folder, join(clipsFolder, `${deck.clip}.mp4`))
      await rm(folder, { recursive: true })
      console.log(`${deck.clip}.mp4`)
    }
  } finally {
    await browser.close()
  }
}

makeClips(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
