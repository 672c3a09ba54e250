import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** Pulling the page down reads it anew; the animation ends once that is over, however it ended. */
export const usePullDown = (refresh?: () => Promise<void>): void =>
  usePullDownRefresh(() => void refresh?.().finally(() => Taro.stopPullDownRefresh()))
