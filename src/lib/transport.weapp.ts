import Taro from '@tarojs/taro'
import { openCloud } from './open-cloud.weapp'
import type { Send } from './transport-types'
import { within } from './within'

/** Calls the cloud function `academy`; WeChat attaches the identity. */
export const send: Send = async (call, { timeoutMs }) => {
  openCloud()
  const { result } = await within(timeoutMs, Taro.cloud.callFunction({ name: 'academy', data: { ...call } }))
  return result
}
