import type { Event } from './ics'

/** What came of it in words; null where the person turned away. */
export type Kept = { readonly words: string; readonly isKept: boolean } | null

/** Puts a class into the phone's calendar: WeChat's own way there, a downloaded .ics file in a browser. */
export declare const keepInCalendar: (event: Event) => Promise<Kept>
