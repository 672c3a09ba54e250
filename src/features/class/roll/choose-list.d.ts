/** A file with a list that somebody has chosen. */
export type ChosenList =
  | { readonly kind: 'chosen'; readonly base64: string }
  | { readonly kind: 'cancelled' | 'tooLarge' | 'unreadable' }

/** Lets the person choose a CSV or text file: from a WeChat chat, or from the computer. Never rejects. */
export declare const chooseList: () => Promise<ChosenList>
