import { knock } from './door'
import type { PageStack } from './page-stack'

/** What is on the phone and outlives the mini-program. */
export type PhoneState = {
  readonly storage: Map<string, string>
  /** Cut off from the network. */
  offline: boolean
  theme: 'light' | 'dark'
  fontSizeSetting: number
}

type Callbacks = {
  readonly success?: (result: unknown) => void
  readonly fail?: (error: unknown) => void
  readonly complete?: (result: unknown) => void
}

/** An asynchronous wx call: the answer comes after the call has returned, to the callbacks given. */
const answer = ({ success, fail, complete }: Callbacks, act: () => unknown): void =>
  queueMicrotask(() => {
    try {
      const result = act()
      success?.(result)
      complete?.(result)
    } catch (error) {
      const failure = { errMsg: (error as Error).message }
      fail?.(failure)
      complete?.(failure)
    }
  })

/** Listeners of one kind of news, as `wx.onX` and `wx.offX` take them. */
const createNews = <News>() => {
  const listeners = new Set<(news: News) => void>()
  return {
    on: (listener: (news: News) => void) => void listeners.add(listener),
    off: (listener: (news: News) => void) => void listeners.delete(listener),
    tell: (news: News) => {
      for (const listener of listeners) listener(news)
    },
  }
}

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
  setBackgroundColor: (options: Callbacks) => answer(options, () => ({ errMsg: 'setBackgroundColor:ok' })),
  setNavigationBarColor: (options: Callbacks) =>
    answer(options, () => ({ errMsg: 'setNavigationBarColor:ok' })),
})

const routesOf = (stack: () => PageStack) => ({
  navigateTo: (options: Callbacks & { url: string }) =>
    answer(options, () => stack().navigateTo(options.url)),
  navigateBack: (options: Callbacks & { delta?: number } = {}) =>
    answer(options, () => stack().navigateBack(options.delta ?? 1)),
  switchTab: (options: Callbacks & { url: string }) => answer(options, () => stack().switchTab(options.url)),
})

type CloudCall = { readonly name: string; readonly data: { readonly procedure: string } }

/** `wx.cloud` over the local cloud's door; the door attaches the person's identity, as WeChat does. */
const cloudOf = (url: string, person: string, state: PhoneState, calls: string[]) => {
  let ready = false
  return {
    init: () => {
      ready = true
    },
    callFunction: async ({ name, data }: CloudCall) => {
      if (!ready) throw new Error('Cloud API isn’t enabled, please call wx.cloud.init first')
      calls.push(data.procedure)
      const failure = (why: string) => ({ errCode: -404011, errMsg: `cloud.callFunction:fail ${why}` })
      if (state.offline) throw failure('network is not available')
      const { status, body } = await knock(url, { path: `/__cloud/call/${name}`, person, body: data })
      // Cut off while the call was under way: it had its effect, but the answer never arrives.
      if (state.offline) throw failure('network is not available')
      if (status !== 200) throw failure(String(status))
      return { errMsg: 'cloud.callFunction:ok', result: body }
    },
  }
}

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

/** Refuses what this phone does not know, so that nothing passes by not being there. */
const strict = <Known extends object>(known: Known, complain: (trouble: string) => void): Known =>
  new Proxy(known, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name)
      complain(`wx.${name} is asked for, which this phone does not have`)
      throw new Error(`wx.${name} is not on this phone`)
    },
  })

/** The `wx` of one running mini-program, with what the phone itself can do to it. */
export const createWx = ({ url, person, state, stack, complain }: Surroundings) => {
  const calls: string[] = []
  const videoOrders: VideoOrder[] = []
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
      ...routesOf(stack),
      cloud: strict(cloudOf(url, person, state, calls), complain),
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
  return { wx, calls, videoOrders, appHide, themeChange, networkChange, pullDownsEnded: () => pullDownsEnded }
}
