import { useEffect, useImperativeHandle, useRef } from 'react'
import type { LessonVideoProps } from './lesson-video-props'

/** The browser's video element: unlike Taro's, it reports seeks and takes a playback rate. */
export const LessonVideo = (props: LessonVideoProps) => {
  const { src, startAtSeconds, speed, control, onTick, onMove, onPause, onEnded, onTrouble } = props
  const video = useRef<HTMLVideoElement>(null)

  useImperativeHandle(control, () => ({
    seek: (seconds) => {
      if (video.current) video.current.currentTime = seconds
    },
    play: () => {
      // Autoplay may be refused until the person taps: the native controls are there for that.
      video.current?.play().catch(() => undefined)
    },
    pause: () => video.current?.pause(),
  }))

  useEffect(() => {
    if (video.current) video.current.playbackRate = speed
  }, [speed])

  return (
    // biome-ignore lint/a11y/useMediaCaption: the union's recordings come without caption files
    <video
      ref={video}
      id="lesson-video"
      className="player-video"
      src={src}
      controls
      controlsList="nodownload noplaybackrate"
      disablePictureInPicture
      playsInline
      autoPlay
      preload="metadata"
      onLoadedMetadata={({ currentTarget }) => {
        currentTarget.playbackRate = speed
        if (startAtSeconds > 0) currentTarget.currentTime = startAtSeconds
      }}
      onTimeUpdate={({ currentTarget }) => {
        if (!currentTarget.seeking && !currentTarget.paused) onTick(currentTarget.currentTime)
      }}
      onSeeking={({ currentTarget }) => onMove(currentTarget.currentTime)}
      onPause={({ currentTarget }) => {
        if (!currentTarget.ended) onPause()
      }}
      onEnded={onEnded}
      onError={onTrouble}
    />
  )
}
