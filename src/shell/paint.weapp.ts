import Taro from '@tarojs/taro'

/** Sets the colour shown when pulling beyond the page, and dark or light status bar text. */
export const paint = ({ dark }: { readonly dark: boolean }): void => {
  const backgroundColor = dark ? '#131110' : '#F6F4EF'
  const ignore = () => undefined
  // Both only decorate: a page that is already closing refuses them, and nothing is lost.
  Taro.setBackgroundColor({ backgroundColor }).catch(ignore)
  Taro.setNavigationBarColor({ frontColor: dark ? '#ffffff' : '#000000', backgroundColor }).catch(ignore)
}
