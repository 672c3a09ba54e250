import type { VideoChoice } from './video-types'

/** Lets the person choose one video. Never rejects. */
export declare const chooseVideo: () => Promise<VideoChoice>
