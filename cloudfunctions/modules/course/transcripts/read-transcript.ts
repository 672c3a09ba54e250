import type { TranscriptFault } from '@contract/course'
import { courseLimits as limits } from '@contract/rules/course-limits'
import { WebVTTParser } from 'webvtt-parser'
import type { Cue } from './transcript-store'

type Trouble = { readonly line: number; readonly why: TranscriptFault }
type Read =
  | { readonly cues: readonly Cue[]; readonly trouble: null }
  | { readonly cues: []; trouble: Trouble }

/** A video may last up to a second longer than its whole seconds say. */
const ROUNDING_SECONDS = 1

const wrong = (why: TranscriptFault, line: number): Read => ({ cues: [], trouble: { line, why } })

/** What the validator's own words mean here, looked for in this order. */
const FAULTS: readonly (readonly [RegExp, TranscriptFault])[] = [
  [/^No valid signature/, 'signature'],
  [/^(No blank line|Blank line|Cue identifier|Cannot have timestamp|Style blocks)/, 'layout'],
  [/greater than( or equal to)? start timestamp/, 'order'],
  [/escape|tag|annotation|nested|^Timestamp (not allowed|must be)/i, 'markup'],
  [/setting|direction|position|^Size|lignment|numbers?$/i, 'setting'],
]

const faultOf = (message: string): TranscriptFault =>
  FAULTS.find(([pattern]) => pattern.test(message))?.[1] ?? 'time'

const textOf = (bytes: Buffer): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Names that a text gives to signs with a meaning of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': ' ' },
  ...{ '&lrm;': '', '&rlm;': '' },
}

/** What is to be read of a cue: one line, without voices and colours. */
const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&[a-z]+;/g, (name) => SIGNS[name] ?? name)
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Reads a WebVTT file strictly: one that a player would show only in part is refused, with the first line that is
 * wrong. Lines that say nothing are left out.
 */
export const readTranscript = (bytes: Buffer, durationSeconds: number): Read => {
  const text = textOf(bytes)
  if (text === null) return wrong('encoding', 1)
  const { cues: found, errors } = new WebVTTParser().parse(text, 'subtitles')
  const [error] = errors
  if (error) {
    const why = faultOf(error.message)
    // Of a text the validator tells the line after it.
    return wrong(why, why === 'markup' ? error.line - 1 : error.line)
  }
  // Without an error each line of times is one cue, and they ascend.
  const lines = text.split(/\r\n|\r|\n/).flatMap((line, at) => (line.includes('-->') ? [at + 1] : []))
  const lineOf = (at: number) => lines[at] ?? 1
  if (found.length > limits.cues) return wrong('tooMany', lineOf(limits.cues))
  const late = found.findIndex(({ endTime }) => endTime > durationSeconds + ROUNDING_SECONDS)
  if (late >= 0) return wrong('beyondEnd', lineOf(late))
  const said = found.map((one) => plain(one.text))
  const long = said.findIndex((words) => words.length > limits.cueText)
  if (long >= 0) return wrong('tooLong', lineOf(long) + 1)
  const cues = found
    .map(({ startTime }, at) => ({ atSeconds: Math.floor(startTime), text: said[at] ?? '' }))
    .filter((one) => one.text !== '')
  if (cues.length === 0) return wrong('empty', 1)
  const characters = said.reduce((sum, words) => sum + words.length, 0)
  return characters > limits.transcriptText
    ? wrong('tooMany', lineOf(found.length - 1))
    : { cues, trouble: null }
}
