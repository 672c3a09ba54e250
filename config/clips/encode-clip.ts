import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { progressLine } from './slide-page'

const run = promisify(execFile)
const framesPerSecond = 25
/** A key frame every two seconds: a player can jump to any slide exactly. */
const keyFrameEvery = framesPerSecond * 2

const words = (text: string) => text.split(' ')
const codec = [
  ...words('-c:v libx264 -profile:v main -preset slow -tune stillimage -crf 30 -bf 0'),
  ...words(`-g ${keyFrameEvery} -keyint_min ${keyFrameEvery} -sc_threshold 0`),
  ...words('-colorspace bt709 -color_primaries bt709 -color_trc bt709'),
]
/** Nothing of the machine or the hour goes into the file; the index stands first, so that playing can start. */
const container = words('-fflags +bitexact -flags:v +bitexact -map_metadata -1 -movflags +faststart')

/** A still picture and the seconds it stays. */
export type Still = { readonly file: string; readonly seconds: number }

/**
 * Joins stills to an H.264 clip whose gold line grows from the left while it plays.
 * Needs `ffmpeg` on the path; throws what it says when it fails. The same stills give the same clip.
 */
export async function encodeClip(
  stills: readonly Still[],
  workFolder: string,
  clipFile: string,
): Promise<void> {
  const last = stills.at(-1)
  if (!last) throw new RangeError('a clip needs at least one still')
  const durationSeconds = Math.round(stills.reduce((sum, still) => sum + still.seconds, 0))
  const list = join(workFolder, 'stills.txt')
  // The list's last duration only counts when its file is named once more.
  const lines = stills.map((still) => `file '${still.file}'\nduration ${still.seconds}`)
  await writeFile(list, `ffconcat version 1.0\n${lines.join('\n')}\nfile '${last.file}'\n`)

  const { x, y, width, height } = progressLine
  const edge = x - width
  const filter = [
    `[0:v]fps=${framesPerSecond},format=rgb24,split[slides][header]`,
    // The bar slides in under a copy of the margin, so that it seems to grow.
    `color=c=0xDFAA3C:s=${width}x${height}:r=${framesPerSecond}[bar]`,
    `[header]crop=${x}:${height}:0:${y}[margin]`,
    `[slides][bar]overlay=x='${edge}+${width}*t/${durationSeconds}':y=${y}:format=rgb[moving]`,
    `[moving][margin]overlay=x=0:y=${y}:format=rgb,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p[out]`,
  ].join(';')
  const input = ['-y', '-loglevel', 'error', '-safe', '0', '-f', 'concat', '-i', list]
  const pictures = ['-filter_complex', filter, '-map', '[out]', '-t', String(durationSeconds), '-an']
  await run('ffmpeg', [...input, ...pictures, ...codec, ...container, clipFile], { timeout: 300_000 })
}
