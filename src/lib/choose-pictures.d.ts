import type { Choice } from './picture-types'

/** Lets the person choose up to `most` pictures; what is too large is made smaller. Never rejects. */
export declare const choosePictures: (most: number) => Promise<Choice>
