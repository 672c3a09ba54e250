/** Lights the screen up, so that a scanner can read it; answers how to put it back as it was. */
export declare const lightUp: () => () => void
