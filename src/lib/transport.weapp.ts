import Taro from '@tarojs/taro'
import { openCloud } from './open-cloud.weapp'
import type { Send } from './transport-types'

/** Calls the cloud function `academy`; WeChat attaches the identity. */
export const send: Send = async (call, { timeoutMs }) => {
  openCloud()
  const waiting = Taro.cloud.callFunction({ name: 'academy', data: { ...call } })
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), timeoutMs)
  })
  try {
    const { result } = await Promise.race([waiting, late])
    return result
  } finally {
    clearTimeout(timer)
  }
}
