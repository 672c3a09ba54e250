/**
 * Tells the demo's other people what this person's screen shows, in place of a camera; null: nothing any more.
 * Does nothing in WeChat, where cameras see for themselves.
 */
export declare const show: (text: string | null) => void
