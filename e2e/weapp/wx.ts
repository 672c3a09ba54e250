import type { PageStack } from './page-stack'
import type { PhoneState } from './phone-state'
import { createScreen } from './screen'
import { albumOf } from './wx-album'
import { answer, type Callbacks, createNews, strict } from './wx-call'
import { canvasOf } from './wx-canvas'
import { type Arrival, cloudOf } from './wx-cloud'
import { subscribeOf } from './wx-subscribe'

const storageOf = ({ storage }: PhoneState) => ({
  // WeChat answers an empty string for what is not there, and hands out copies.
  getStorageSync: (name: string): unknown => {
    const text = storage.get(name)
    return text === undefined ? '' : JSON.parse(text)
  },
  setStorageSync: (name: string, value: unknown) => void storage.set(name, JSON.stringify(value)),
  removeStorageSync: (name: string) => void storage.delete(name),
})

const screenOf = (state: PhoneState) => ({
  getWindowInfo: () => ({ pixelRatio: 3, windowWidth: 390, windowHeight: 844, statusBarHeight: 47 }),
  getMenuButtonBoundingClientRect: () => ({
    width: 87,
    height: 32,
    top: 51,
    left: 296,
    right: 383,
    bottom: 83,
  }),
  getAppBaseInfo: () => ({ theme: state.theme, fontSizeSetting: state.fontSizeSetting, language: 'zh_CN' }),
  getScreenBrightness: (options: Callbacks) => answer(options, () => ({ value: state.brightness })),
  setScreenBrightness: (options: Callbacks & { value: number }) =>
    answer(options, () => {
      state.brightness = options.value
    }),
  setBackgroundColor: (options: Callbacks) => answer(options, () => ({ errMsg: 'setBackgroundColor:ok' })),
  setNavigationBarColor: (options: Callbacks) =>
    answer(options, () => ({ errMsg: 'setNavigationBarColor:ok' })),
})

const cameraOf = (state: PhoneState) => ({
  scanCode: (options: Callbacks) =>
    answer(options, () => {
      if ('fails' in state.camera) throw new Error(state.camera.fails)
      return { result: state.camera.sees, scanType: 'QR_CODE', charSet: 'UTF-8', errMsg: 'scanCode:ok' }
    }),
})

const positionOf = (state: PhoneState, asked: string[]) => ({
  getLocation: (options: Callbacks & { readonly type: string }) =>
    answer(options, () => {
      asked.push(options.type)
      if ('fails' in state.position) throw new Error(state.position.fails)
      return { ...state.position, accuracy: 30, horizontalAccuracy: 30, errMsg: 'getLocation:ok' }
    }),
})

const routesOf = (stack: () => PageStack) => ({
  navigateTo: (options: Callbacks & { url: string }) =>
    answer(options, () => stack().navigateTo(options.url)),
  redirectTo: (options: Callbacks & { url: string }) =>
    answer(options, () => stack().redirectTo(options.url)),
  navigateBack: (options: Callbacks & { delta?: number } = {}) =>
    answer(options, () => stack().navigateBack(options.delta ?? 1)),
  switchTab: (options: Callbacks & { url: string }) => answer(options, () => stack().switchTab(options.url)),
})

/** What the mini-program asked of the video on the page. */
export type VideoOrder = { readonly act: 'play' | 'pause' | 'seek' | 'playbackRate'; readonly value?: number }

type Surroundings = {
  readonly url: string
  readonly person: string
  readonly state: PhoneState
  readonly stack: () => PageStack
  /** Told whatever the mini-program does that WeChat would not let pass. */
  readonly complain: (trouble: string) => void
}

/** The `wx` of one running mini-program, with what the phone itself can do to it. */
export const createWx = ({ url, person, state, stack, complain }: Surroundings) => {
  const calls: string[] = []
  const arrivals: Arrival[] = []
  const videoOrders: VideoOrder[] = []
  const previews: string[] = []
  const positionsAsked: string[] = []
  const savedPictures: string[][] = []
  const isOnScreen = (id: string) => createScreen(stack()).has(id)
  const appHide = createNews<undefined>()
  const themeChange = createNews<{ readonly theme: 'light' | 'dark' }>()
  const networkChange = createNews<{ readonly isConnected: boolean; readonly networkType: string }>()
  const order = (act: VideoOrder['act']) => (value?: number) => void videoOrders.push({ act, value })
  let pullDownsEnded = 0

  const wx = strict(
    {
      // Where webpack keeps the chunks that have arrived.
      webpackJsonp: undefined,
      env: { USER_DATA_PATH: 'http://usr' },
      ...storageOf(state),
      ...screenOf(state),
      ...cameraOf(state),
      ...positionOf(state, positionsAsked),
      ...routesOf(stack),
      ...albumOf(state, previews),
      ...canvasOf(state, isOnScreen, savedPictures, complain),
      cloud: strict(cloudOf(url, person, state, calls, arrivals), complain),
      requestSubscribeMessage: subscribeOf(url, person),
      createVideoContext: () =>
        strict(
          {
            play: order('play'),
            pause: order('pause'),
            seek: order('seek'),
            playbackRate: order('playbackRate'),
          },
          complain,
        ),
      pageScrollTo: (options: Callbacks = {}) => answer(options, () => ({ errMsg: 'pageScrollTo:ok' })),
      stopPullDownRefresh: (options: Callbacks = {}) =>
        answer(options, () => {
          pullDownsEnded += 1
        }),
      onAppHide: appHide.on,
      offAppHide: appHide.off,
      onThemeChange: themeChange.on,
      onNetworkStatusChange: networkChange.on,
      offNetworkStatusChange: networkChange.off,
    },
    complain,
  )
  return {
    ...{ wx, calls, arrivals, videoOrders, previews, positionsAsked, savedPictures },
    ...{ appHide, themeChange, networkChange, pullDownsEnded: () => pullDownsEnded },
  }
}
