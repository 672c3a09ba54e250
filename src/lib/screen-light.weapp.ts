import Taro from '@tarojs/taro'

const FULL = 1

/** Sets the screen to full light and puts back what it was before. A phone that refuses stays as it is. */
export const lightUp = (): (() => void) => {
  const ignore = () => undefined
  const before = Taro.getScreenBrightness({})
    .then(({ value }) => value)
    .catch(ignore)
  before.then(() => Taro.setScreenBrightness({ value: FULL })).catch(ignore)
  return () => {
    before
      .then((value) => (value === undefined ? undefined : Taro.setScreenBrightness({ value })))
      .catch(ignore)
  }
}
