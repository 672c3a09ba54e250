import { useDidHide, useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef } from 'react'
import { lightUp } from '@/lib/screen-light'
import { show } from '@/lib/showing'

/**
 * While there is a code on screen, the screen is bright and the demo's other people can scan it. Closing the
 * browser's page does not take it back: in the demo one looks through one person's eyes at a time.
 */
export const useShowing = (text: string | null): void => {
  const putBack = useRef<() => void>(undefined)
  const wanted = useRef(text)
  wanted.current = text

  const stop = useCallback(() => {
    if (!putBack.current) return
    putBack.current()
    putBack.current = undefined
    show(null)
  }, [])
  const start = useCallback(() => {
    stop()
    if (wanted.current === null) return
    putBack.current = lightUp()
    show(wanted.current)
  }, [stop])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is another code on screen
  useEffect(() => {
    start()
    return stop
  }, [text, start, stop])
  useDidShow(() => {
    if (!putBack.current) start()
  })
  useDidHide(stop)
}
