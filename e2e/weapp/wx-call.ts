/** How most of wx answers. */
export type Callbacks = {
  readonly success?: (result: unknown) => void
  readonly fail?: (error: unknown) => void
  readonly complete?: (result: unknown) => void
}

/** An asynchronous wx call: the answer comes after the call has returned, to the callbacks given. */
export const answer = ({ success, fail, complete }: Callbacks, act: () => unknown): void =>
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
export const createNews = <News>() => {
  const listeners = new Set<(news: News) => void>()
  return {
    on: (listener: (news: News) => void) => void listeners.add(listener),
    off: (listener: (news: News) => void) => void listeners.delete(listener),
    tell: (news: News) => {
      for (const listener of listeners) listener(news)
    },
  }
}

/** Refuses what this phone does not know, so that nothing passes by not being there. */
export const strict = <Known extends object>(known: Known, complain: (trouble: string) => void): Known =>
  new Proxy(known, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name)
      complain(`wx.${name} is asked for, which this phone does not have`)
      throw new Error(`wx.${name} is not on this phone`)
    },
  })
