import { loadBundle } from './bundle'
import { createPageStack, type PageStack } from './page-stack'
import type { PhoneState } from './phone-state'
import type { Render } from './renders'
import { createScreen } from './screen'
import type { Town } from './town'
import { createWx } from './wx'

type Options = {
  /** Whose WeChat runs on the phone: a handle of the town. */
  readonly person: string
  /** What an earlier run left on the phone. */
  readonly storage?: Map<string, string>
  readonly offline?: boolean
  readonly fontSizeSetting?: number
}

const LAUNCH = { path: 'pages/home/index', query: {}, scene: 1001 }

/** Gathers what goes wrong without a test noticing: errors that the frameworks only print. */
const gatherTroubles = () => {
  const troubles: string[] = []
  const complain = (trouble: string): void => void troubles.push(trouble)
  const printed = jest
    .spyOn(console, 'error')
    .mockImplementation((...words) => complain(words.map((word) => word?.stack ?? String(word)).join(' ')))
  return { troubles, complain, stop: () => printed.mockRestore() }
}

/** The phone's clock stands still until it is moved: how busy this machine is must not change what happens. */
const createClock = (startMs: number) => {
  let nowMs = startMs
  const shown = jest.spyOn(Date, 'now').mockImplementation(() => nowMs)
  return {
    advance: (ms: number): void => {
      nowMs += ms
    },
    stop: () => shown.mockRestore(),
  }
}

/**
 * Starts the built mini-program on a phone of the town, as WeChat does on a cold start.
 * One phone runs at a time: `close` it before the next one is opened.
 */
export const openPhone = (town: Town, { person, storage, offline, fontSizeSetting }: Options) => {
  const state: PhoneState = {
    storage: storage ?? new Map(),
    offline: offline ?? false,
    theme: 'light',
    fontSizeSetting: fontSizeSetting ?? 16,
    brightness: 0.4,
    camera: { fails: 'scanCode:fail cancel' },
    position: { fails: 'getLocation:fail auth deny' },
    album: new Map(),
    albumAllowed: true,
  }
  const { troubles, complain, stop } = gatherTroubles()
  const clock = createClock(town.now())
  let running: PageStack | undefined
  const stack = (): PageStack => {
    if (!running) throw new Error('no page is open yet')
    return running
  }
  const platform = createWx({ url: town.url, person, state, stack, complain })
  Object.assign(globalThis, {
    wx: platform.wx,
    getApp: () => bundle.app,
    getCurrentPages: () => stack().instances(),
  })
  const bundle = loadBundle()
  const renders: Render[] = []
  running = createPageStack(bundle, (bytes) => renders.push({ atMs: Date.now(), bytes }))
  bundle.app.onLaunch?.(LAUNCH)
  bundle.app.onShow?.(LAUNCH)
  running.start(LAUNCH.path)

  const connect = (isConnected: boolean): void => {
    state.offline = !isConnected
    platform.networkChange.tell({ isConnected, networkType: isConnected ? 'wifi' : 'none' })
  }
  return {
    ...createScreen(running),
    storage: state.storage,
    /** What was handed to the screen so far. */
    renders,
    /** Procedures called so far. */
    calls: platform.calls,
    /** The keys under which a procedure's calls came to the cloud, also those whose answer got lost. */
    keysOf: (procedure: string) =>
      platform.arrivals.flatMap((one) => (one.procedure === procedure ? [one.key] : [])),
    videoOrders: platform.videoOrders,
    /** In which coordinates the phone was asked where it is. */
    positionsAsked: platform.positionsAsked,
    /** Pictures that were shown large. */
    previews: platform.previews,
    /** What is written on each picture that came into the album. */
    savedPictures: platform.savedPictures,
    /** Leaves these pictures, and no others, to be chosen from the album. */
    putIntoAlbum: (pictures: Readonly<Record<string, Uint8Array>>): void => {
      state.album.clear()
      for (const [path, bytes] of Object.entries(pictures)) state.album.set(path, Buffer.from(bytes))
    },
    allowAlbum: (allowed: boolean): void => {
      state.albumAllowed = allowed
    },
    routes: running.routes,
    pullDown: () => stack().tell('onPullDownRefresh'),
    pullDownsEnded: platform.pullDownsEnded,
    loseNetwork: () => connect(false),
    findNetwork: () => connect(true),

    brightness: () => state.brightness,
    /** What the next scans bring. */
    aimCamera: (camera: PhoneState['camera']) => {
      state.camera = camera
    },
    /** Where the phone is from now on, or how WeChat refuses to say it. */
    stand: (position: PhoneState['position']) => {
      state.position = position
    },
    /** Opens a page of a package, as its entry on another page does. */
    open: (url: string) => stack().navigateTo(url),

    /** Lets time pass, for the phone and for the cloud. */
    pass: async (ms: number): Promise<void> => {
      clock.advance(ms)
      await town.pass(ms)
    },
    turnDark: () => {
      state.theme = 'dark'
      platform.themeChange.tell({ theme: 'dark' })
    },
    /** The person turns to another app. */
    hide: () => {
      stack().tell('onHide')
      bundle.app.onHide?.()
      platform.appHide.tell(undefined)
    },
    /** WeChat ends the mini-program without a word to it. @throws what went wrong unnoticed while it ran */
    close: (): void => {
      stack().abandon()
      clock.stop()
      stop()
      if (troubles.length > 0) throw new Error(`on ${person}'s phone:\n${troubles.join('\n')}`)
    },
  }
}

export type Phone = ReturnType<typeof openPhone>
