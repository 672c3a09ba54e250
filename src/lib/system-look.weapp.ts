import Taro from '@tarojs/taro'

const STANDARD_FONT_PX = 16

/** Light or dark, as WeChat is set. */
export const systemTheme = (): 'light' | 'dark' => (Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light')

/** WeChat's font size setting; older versions do not tell it, and Taro's types do not know it. */
export const systemFontSize = (): number => {
  const { fontSizeSetting } = Taro.getAppBaseInfo() as { fontSizeSetting?: number }
  return fontSizeSetting ?? STANDARD_FONT_PX
}

/** Calls back whenever WeChat turns dark or light. */
export const onSystemTheme = (listener: () => void): void => Taro.onThemeChange(listener)
