import { useDidShow, useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { flushLeftovers } from '@/features/replay/flusher'
import { onNetworkBack } from '@/lib/leaving'
import { followSystemTheme } from '@/lib/preferences'
import './app.css'

const handInLeftovers = () => void flushLeftovers()

/** The mini-program itself: what happens when it starts, returns, or finds the network again. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    followSystemTheme()
    onNetworkBack(handInLeftovers)
  })
  useDidShow(handInLeftovers)
  return children
}
