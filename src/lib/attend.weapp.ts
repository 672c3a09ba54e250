import Taro from '@tarojs/taro'

/** Height of the bar at the top, which would cover what stands right below the edge. */
const CLEAR_PX = 120

/** Boxes that are typed in have WeChat's `focus` besides. */
export const attend = (id: string): void => {
  // A page that is closing scrolls no more, and nobody misses it.
  Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -CLEAR_PX, duration: 200 }).catch(() => undefined)
}
