import { Video } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useImperativeHandle, useMemo } from 'react'
import type { LessonVideoProps } from './lesson-video-props'

const VIDEO_ID = 'lesson-video'

type SeekComplete = { readonly detail?: { readonly position?: number } }

/** Seconds of a finished seek: WeChat tells them in seconds on one system and in milliseconds on another. */
const soughtSeconds = ({ detail }: SeekComplete, durationSeconds: number): number | null => {
  const position = detail?.position
  if (position === undefined) return null
  return position > durationSeconds + 1 ? position / 1000 : position
}

/** WeChat's native video. Where it tells of no seek by hand, the track finds it as a jump in time. */
export const LessonVideo = (props: LessonVideoProps) => {
  const {
    src,
    startAtSeconds,
    durationSeconds,
    speed,
    control,
    onTick,
    onMove,
    onPause,
    onEnded,
    onTrouble,
  } = props
  const context = useMemo(() => Taro.createVideoContext(VIDEO_ID), [])

  useImperativeHandle(control, () => ({
    seek: (seconds) => {
      context.seek(seconds)
      onMove(seconds)
    },
    play: () => context.play(),
    pause: () => context.pause(),
  }))

  useEffect(() => {
    context.playbackRate(speed)
  }, [context, speed])

  return (
    <Video
      id={VIDEO_ID}
      className="player-video"
      src={src}
      initialTime={startAtSeconds}
      controls
      autoplay
      showCenterPlayBtn
      enableProgressGesture={false}
      objectFit="contain"
      // WeChat forgets the rate when a video starts to play.
      onPlay={() => context.playbackRate(speed)}
      onTimeUpdate={(event) => onTick(event.detail.currentTime)}
      onSeekComplete={(event: SeekComplete) => {
        const position = soughtSeconds(event, durationSeconds)
        if (position !== null) onMove(position)
      }}
      onPause={onPause}
      onEnded={onEnded}
      onError={onTrouble}
    />
  )
}
