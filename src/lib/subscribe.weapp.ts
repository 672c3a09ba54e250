import Taro from '@tarojs/taro'
import { type AskToSubscribe, acceptedOf, SWITCHED_OFF } from './subscribe-types'

/** Taro asks for `entityIds` too, which only another platform reads. */
type Request = Parameters<typeof Taro.requestSubscribeMessage>[0]

export const askToSubscribe: AskToSubscribe = async (templateIds) => {
  try {
    const answers = await Taro.requestSubscribeMessage({ tmplIds: [...templateIds] } as Request)
    return { kind: 'answered', accepted: acceptedOf(answers, templateIds) }
  } catch (error) {
    return { kind: Reflect.get(Object(error), 'errCode') === SWITCHED_OFF ? 'off' : 'failed' }
  }
}
