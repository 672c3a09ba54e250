import type { PictureEnding } from '@contract/rules/picture-kind'

/** A picture on this phone that may be sent. */
export type FitPicture = { readonly path: string; readonly ending: PictureEnding }

/**
 * What came of asking for pictures: those that fit, and how many did not; nothing; or WeChat was not
 * allowed to look.
 */
export type Choice =
  | { readonly kind: 'chosen'; readonly fit: readonly FitPicture[]; readonly unfit: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused' }

/** A picture of a form. `path` is null for one that an earlier visit uploaded. `slot` tells them apart. */
export type Picture = {
  readonly slot: number
  readonly path: string | null
  readonly ending: PictureEnding
  readonly state: 'sending' | 'sent' | 'failed'
  readonly percent: number
  readonly fileId: string | null
}
