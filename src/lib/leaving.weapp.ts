import Taro from '@tarojs/taro'

/** Calls back when WeChat puts the mini-program into the background. */
export const onLeaving = (listener: () => void): (() => void) => {
  Taro.onAppHide(listener)
  return () => Taro.offAppHide(listener)
}

/** Calls back when WeChat reports a connection again. */
export const onNetworkBack = (listener: () => void): (() => void) => {
  const onChange = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) listener()
  }
  Taro.onNetworkStatusChange(onChange)
  return () => Taro.offNetworkStatusChange(onChange)
}

/** WeChat hides the page as well when the mini-program goes into the background. */
export const isAway = (): boolean => false
