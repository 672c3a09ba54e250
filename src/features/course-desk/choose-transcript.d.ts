/** A WebVTT file on this phone; null where the person turned away. Never rejects. */
export declare const chooseTranscript: () => Promise<{ readonly path: string; readonly bytes: number } | null>
