import type { Output } from '@contract/contract'
import type { Speed, WatchProgress } from '@contract/replay'
import { useDidHide } from '@tarojs/taro'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { UNREACHABLE_WORDS, wordsFor } from '@/lib/error-words'
import { onLeaving, onNetworkBack } from '@/lib/leaving'
import { outdateAll } from '@/lib/query-cache'
import { useMutation } from '@/lib/use-mutation'
import { NEEDS_BINDING } from '@/shell/query-view'
import { coveredBy } from './batch'
import { flush, flushLeftovers, flushParting } from './flusher'
import type { VideoControl } from './lesson-video-props'
import { batchOf, putWatched } from './outbox'
import { PlaySession, type PlayView, restingView } from './play-session'

type Lesson = Output<'replay.lesson'>
type Opened = Output<'replay.openSession'> & { readonly startAtSeconds: number }

/** A lesson that was watched to its end starts again from its beginning. */
const resumeAt = (lesson: Lesson, progress: WatchProgress): number =>
  progress.positionSeconds >= lesson.durationSeconds - 2 ? 0 : progress.positionSeconds

const sessionFor = (lesson: Lesson, opened: Opened, speed: Speed, onChange: (view: PlayView) => void) => {
  const { sessionId } = opened
  return new PlaySession({
    durationSeconds: lesson.durationSeconds,
    progress: opened.progress,
    startAtSeconds: opened.startAtSeconds,
    speed,
    now: () => Date.now(),
    later: (ms, act) => void setTimeout(act, ms),
    store: (segments, positionSeconds) =>
      putWatched({ sessionId, lessonId: lesson.lessonId, segments, positionSeconds }),
    unsaved: () => coveredBy(batchOf(sessionId)?.segments ?? []),
    flush: () => flush(sessionId),
    flushParting: () => flushParting(sessionId),
    onChange,
  })
}

/** Saves and stops whenever the page goes out of sight; answers the saving alone. */
const useLeaving = (session: RefObject<PlaySession | undefined>, control: RefObject<VideoControl | null>) => {
  const leave = useCallback(() => session.current?.leave(), [session])
  // What plays where nobody can see it is not watched.
  const stopAndLeave = useCallback(() => {
    control.current?.pause()
    leave()
  }, [leave, control])
  useDidHide(stopAndLeave)
  useEffect(() => onLeaving(stopAndLeave), [stopAndLeave])
  useEffect(() => () => leave(), [leave])
  return leave
}

/** Opens play sessions, and keeps what was watched safe whenever the person leaves. */
export const usePlayer = (lesson: Lesson) => {
  const [opened, setOpened] = useState<Opened>()
  const [speed, setSpeed] = useState<Speed>(1)
  const [view, setView] = useState<PlayView>()
  const [trouble, setTrouble] = useState<string>()
  const [bindFirst, setBindFirst] = useState(false)
  const session = useRef<PlaySession>(undefined)
  const control = useRef<VideoControl>(null)
  const opening = useMutation('replay.openSession')

  const leave = useLeaving(session, control)
  useEffect(() => onNetworkBack(() => session.current?.handIn()), [])
  useEffect(() => {
    if (view?.superseded) control.current?.pause()
  }, [view?.superseded])

  const open = async (fromSeconds?: number) => {
    setTrouble(undefined)
    leave()
    await flushLeftovers()
    let outcome = await opening.run({ lessonId: lesson.lessonId })
    // A kept key brings the reply of an earlier try: its address may be too old to play.
    if (outcome?.kind === 'ok' && outcome.data.urlExpiresAt <= outcome.at)
      outcome = await opening.run({ lessonId: lesson.lessonId })
    if (!outcome) return
    setBindFirst(outcome.kind === 'refused' && NEEDS_BINDING.includes(outcome.code))
    if (outcome.kind !== 'ok')
      return setTrouble(outcome.kind === 'refused' ? wordsFor(outcome.code) : UNREACHABLE_WORDS)
    const next = { ...outcome.data, startAtSeconds: fromSeconds ?? resumeAt(lesson, outcome.data.progress) }
    session.current = sessionFor(lesson, next, speed, setView)
    setView(restingView(next.progress, next.startAtSeconds))
    setOpened(next)
    outdateAll()
  }

  return {
    opened,
    speed,
    view: view ?? restingView(lesson.progress),
    trouble,
    bindFirst,
    busy: opening.busy,
    session,
    control,
    /** Starts playing, from a given second or from where the member stopped. */
    play: (fromSeconds?: number) => void open(fromSeconds),
    /** Goes to a second and plays on from there; opens a session when there is none. */
    playFrom: (seconds: number) => {
      if (!opened || view?.superseded) return void open(seconds)
      control.current?.seek(seconds)
      control.current?.play()
    },
    changeSpeed: (chosen: Speed) => {
      setSpeed(chosen)
      session.current?.changeSpeed(chosen)
    },
    /** The video would not load: its address may have expired, so a new session signs a new one. */
    failed: () => {
      leave()
      setOpened(undefined)
      setTrouble('视频没有打开，不是您的操作问题。已看的进度都在，请再点一次播放。')
    },
  }
}

export type Player = ReturnType<typeof usePlayer>
