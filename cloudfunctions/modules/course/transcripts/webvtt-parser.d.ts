/** The part of the validator that is used here; it brings no types of its own. */
declare module 'webvtt-parser' {
  export class WebVTTParser {
    parse(
      text: string,
      mode: 'subtitles',
    ): {
      /** Times in seconds, with fractions; by their start. */
      readonly cues: readonly {
        readonly startTime: number
        readonly endTime: number
        readonly text: string
      }[]
      /** In the order of the file; lines count from 1. */
      readonly errors: readonly { readonly message: string; readonly line: number }[]
    }
  }
}
