import { useLaunch } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { followSystemTheme } from '@/lib/preferences'
import './app.css'

/** The mini-program itself: what happens once, when it starts. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(followSystemTheme)
  return children
}
