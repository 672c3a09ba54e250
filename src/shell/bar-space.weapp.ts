import Taro from '@tarojs/taro'

/** Where the capsule sits on most phones, used when WeChat does not tell. */
const USUAL = { top: 24, row: 44, capsule: 103 }

let known: typeof USUAL | undefined

/** Measures the capsule once: it does not move while the mini-program runs. */
export const barSpace = () => {
  known ??= measure()
  return known
}

const measure = (): typeof USUAL => {
  try {
    const { statusBarHeight = USUAL.top, windowWidth } = Taro.getWindowInfo()
    const capsule = Taro.getMenuButtonBoundingClientRect()
    if (!capsule.width) return { ...USUAL, top: statusBarHeight }
    return {
      top: statusBarHeight,
      row: capsule.height + 2 * (capsule.top - statusBarHeight),
      capsule: windowWidth - capsule.left,
    }
  } catch {
    return USUAL
  }
}
