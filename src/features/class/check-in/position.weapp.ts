import Taro from '@tarojs/taro'
import { type Position, sentPosition } from './sent-position'

export const askPosition = (): Promise<Position | null> =>
  sentPosition(() => Taro.getLocation({ type: 'gcj02' }))
