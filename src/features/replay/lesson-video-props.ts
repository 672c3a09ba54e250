import type { Speed } from '@contract/replay'
import type { RefObject } from 'react'

/** What the screen can ask of the video. */
export type VideoControl = { seek: (seconds: number) => void; play: () => void; pause: () => void }

export type LessonVideoProps = {
  src: string
  startAtSeconds: number
  durationSeconds: number
  speed: Speed
  control: RefObject<VideoControl | null>
  /** A position, in seconds with fractions, reported while playing. */
  onTick: (position: number) => void
  /** The position was changed by hand. */
  onMove: (position: number) => void
  onPause: () => void
  onEnded: () => void
  /** The video could not be loaded or decoded. */
  onTrouble: () => void
}
