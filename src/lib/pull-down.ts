import Taro from '@tarojs/taro'

/** Ends the pull-down animation once the refresh is over, however it ended. */
export const settlePullDown = (refreshing: Promise<void>): void => {
  void refreshing.finally(() => Taro.stopPullDownRefresh())
}
