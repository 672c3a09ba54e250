import { Video } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useImperativeHandle, useMemo } from 'react'
import type { LessonVideoProps } from './lesson-video-props'

const VIDEO_ID = 'lesson-video'

/** WeChat's native video. It reports no seeks by hand: the track finds them as jumps in time. */
export const LessonVideo = (props: LessonVideoProps) => {
  const { src, startAtSeconds, speed, control, onTick, onMove, onPause, onEnded, onTrouble } = props
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
      onPause={onPause}
      onEnded={onEnded}
      onError={onTrouble}
    />
  )
}
