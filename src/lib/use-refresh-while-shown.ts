import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import { isAway } from './leaving'

/** Often enough that somebody who waits at a counter sees it at once. */
const EVERY_MS = 5_000

/** Nobody stands at a counter for longer; after that the page asks when it is shown again. */
const AT_MOST = (10 * 60_000) / EVERY_MS

/** Asks again and again while the page is being looked at and `active`, for ten minutes at most. */
export const useRefreshWhileShown = (refresh: () => Promise<void>, active: boolean): void => {
  const timer = useRef<ReturnType<typeof setInterval>>(undefined)
  const wanted = useRef(active)
  wanted.current = active

  const stop = useCallback(() => clearInterval(timer.current), [])
  const start = useCallback(() => {
    stop()
    let times = 0
    timer.current = setInterval(() => {
      times += 1
      if (times > AT_MOST || !wanted.current) return stop()
      if (!isAway()) void refresh()
    }, EVERY_MS)
  }, [refresh, stop])

  useDidShow(start)
  useDidHide(stop)
  useEffect(() => {
    if (active) start()
    return stop
  }, [active, start, stop])
}
