import { lastOf } from '@contract/rules/last-of'

/** What drawing a certificate takes of a canvas; browsers and WeChat have the same. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'fillRect'
  | 'strokeRect'
  | 'fillText'
  | 'measureText'
  | 'drawImage'
>

/** A picture that has been loaded; WeChat's are made by its canvas. */
export type Loaded = Parameters<Pen['drawImage']>[0]

export type DrawnCertificate = {
  readonly name: string
  readonly sentence: string
  /** Who taught, who issued, the number: a line each. */
  readonly lines: readonly string[]
  /** What a camera reads to check it. */
  readonly code: Loaded
}

/** Pixels: sharp on a phone, and of the shape of a sheet of paper. */
export const PICTURE = { width: 1080, height: 1528 } as const

const MIDDLE = PICTURE.width / 2
const TEXT_WIDTH = 840
const LINE = 66
const CODE_SIZE = 320
/** The colours of paper, whatever the theme of the screen. */
const COLOURS = { paper: '#fffdf8', gold: '#8a5a00', ink: '#221d16', grey: '#5d564b' } as const
const FAMILY = '"PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif'

/** Chinese breaks between any two characters. */
const brokenIn = (pen: Pen, text: string, width: number): string[] => {
  const lines = ['']
  for (const character of text) {
    const longer = `${lastOf(lines)}${character}`
    if (pen.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(character)
  }
  return lines
}

/** Writes lines one below the other, each in the middle. @returns where the next one begins */
const write = (pen: Pen, text: string, top: number, look: { size: number; colour: string; bold?: true }) => {
  const { size, colour, bold } = look
  pen.font = `${bold ? 'bold ' : ''}${size}px ${FAMILY}`
  pen.fillStyle = colour
  let next = top
  for (const line of brokenIn(pen, text, TEXT_WIDTH)) {
    pen.fillText(line, MIDDLE, next)
    next += Math.max(LINE, size * 1.4)
  }
  return next
}

/** Draws a certificate as a picture that can be kept and passed on. */
export const drawCertificate = (pen: Pen, { name, sentence, lines, code }: DrawnCertificate): void => {
  const { width, height } = PICTURE
  pen.fillStyle = COLOURS.paper
  pen.fillRect(0, 0, width, height)
  pen.strokeStyle = COLOURS.gold
  for (const [inset, line] of [
    [36, 6],
    [52, 2],
  ] as const) {
    pen.lineWidth = line
    pen.strokeRect(inset, inset, width - 2 * inset, height - 2 * inset)
  }
  pen.textAlign = 'center'
  write(pen, '结 业 证 书', 230, { size: 84, colour: COLOURS.gold, bold: true })
  write(pen, name, 390, { size: 76, colour: COLOURS.ink, bold: true })
  let top = write(pen, sentence, 510, { size: 42, colour: COLOURS.ink }) + LINE / 2
  for (const line of lines) top = write(pen, line, top, { size: 38, colour: COLOURS.grey })
  pen.drawImage(code, (width - CODE_SIZE) / 2, height - 130 - CODE_SIZE, CODE_SIZE, CODE_SIZE)
  write(pen, '扫码核验真伪', height - 90, { size: 34, colour: COLOURS.grey })
}
