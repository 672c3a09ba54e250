import type { Position } from './sent-position'

/** Where the phone is now. Never rejects: null where it is not allowed, takes too long, or is not to be had. */
export declare const askPosition: () => Promise<Position | null>
