import Taro from '@tarojs/taro'

let ready = false

/** WeChat wants the cloud opened once before its first use. */
export const openCloud = (): void => {
  if (ready) return
  Taro.cloud.init({ traceUser: false })
  ready = true
}
