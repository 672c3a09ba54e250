/** What came of choosing a video; `unfit` is none that can be sent, and why. */
export type VideoChoice =
  | { readonly kind: 'chosen'; readonly path: string }
  | { readonly kind: 'unfit'; readonly why: 'tooLarge' | 'notMp4' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused' }
