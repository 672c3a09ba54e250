import type { Bundle, Mounted } from './bundle'
import { listenToRenders } from './renders'

/** WeChat opens at most this many pages above each other. */
const MAX_PAGES = 10

type OpenPage = { readonly route: string; readonly mounted: Mounted; readonly host: HTMLElement }

const tell = ({ mounted }: OpenPage, hook: string, ...args: readonly unknown[]): void => {
  const told = mounted.instance[hook]
  if (typeof told === 'function') Reflect.apply(told, mounted.instance, args)
}

/** `/packages/learn/course?courseId=x` → its route and its query. */
const parse = (url: string) => {
  const { pathname, searchParams } = new URL(url, 'https://page.invalid/')
  return { route: pathname.slice(1), query: Object.fromEntries(searchParams) }
}

/**
 * WeChat's pages: tab pages live on behind each other, all others lie in one stack.
 * A wrong move fails with WeChat's own words instead of showing nothing.
 */
export const createPageStack = (bundle: Bundle, onRender: (bytes: number) => void) => {
  const tabs = bundle.config.tabBar.list.map((tab) => tab.pagePath)
  const inPackages = bundle.config.subPackages.flatMap(({ root, pages }) =>
    pages.map((page) => `${root}/${page}`),
  )
  const known = [...bundle.config.pages, ...inPackages]
  const livingTabs = new Map<string, OpenPage>()
  let stack: readonly OpenPage[] = []

  const top = (): OpenPage => {
    const page = stack.at(-1)
    if (!page) throw new Error('no page is open')
    return page
  }
  const open = (route: string, query: Readonly<Record<string, string>>): OpenPage => {
    const host = document.body.appendChild(document.createElement('div'))
    const page = { route, host, mounted: bundle.create(route) }
    Object.assign(page.mounted.instance, { route })
    listenToRenders(page.mounted.instance, onRender)
    page.mounted.attach(host)
    if (tabs.includes(route)) bundle.createTabBar().attach(host)
    tell(page, 'onLoad', query)
    return page
  }
  /** An address that leads to no tab. */
  const parsePlain = (url: string, act: 'navigateTo' | 'redirectTo') => {
    const { route, query } = parse(url)
    if (!known.includes(route)) throw new Error(`${act}:fail page "${route}" is not found`)
    if (tabs.includes(route)) throw new Error(`${act}:fail can not ${act} a tabbar page`)
    return { route, query }
  }
  const show = (page: OpenPage, first: boolean): void => {
    page.host.hidden = false
    tell(page, 'onShow')
    if (first) tell(page, 'onReady')
  }
  const hide = (page: OpenPage): void => {
    page.host.hidden = true
    tell(page, 'onHide')
  }
  const close = (page: OpenPage): void => {
    tell(page, 'onUnload')
    page.mounted.detach()
    page.host.remove()
  }

  return {
    top,
    tell: (hook: string, ...args: readonly unknown[]) => tell(top(), hook, ...args),
    routes: () => stack.map((page) => page.route),
    instances: () => stack.map((page) => page.mounted.instance),

    navigateTo: (url: string): void => {
      const { route, query } = parsePlain(url, 'navigateTo')
      if (stack.length >= MAX_PAGES) throw new Error('navigateTo:fail webview count limit exceed')
      hide(top())
      const page = open(route, query)
      stack = [...stack, page]
      show(page, true)
    },

    redirectTo: (url: string): void => {
      const { route, query } = parsePlain(url, 'redirectTo')
      const closing = top()
      const page = open(route, query)
      stack = [...stack.slice(0, -1), page]
      close(closing)
      show(page, true)
    },

    navigateBack: (delta: number): void => {
      if (stack.length < 2) throw new Error('navigateBack:fail cannot navigate back at first page.')
      const left = Math.max(1, stack.length - delta)
      const closing = stack.slice(left).reverse()
      stack = stack.slice(0, left)
      for (const page of closing) close(page)
      show(top(), false)
    },

    switchTab: (url: string): void => {
      const { route } = parse(url)
      if (!tabs.includes(route)) throw new Error('switchTab:fail can not switch to no-tabBar page')
      const [bottom, ...above] = stack
      if (bottom?.route === route && above.length === 0) return
      if (bottom && above.length === 0) hide(bottom)
      const living = livingTabs.get(route)
      const page = living ?? open(route, {})
      livingTabs.set(route, page)
      stack = [page]
      for (const closing of above.reverse()) close(closing)
      show(page, !living)
    },

    /** Opens the first page, as a cold start does. */
    start: (url: string): void => {
      const { route, query } = parse(url)
      const page = open(route, query)
      if (tabs.includes(route)) livingTabs.set(route, page)
      stack = [page]
      show(page, true)
    },

    /** Takes all pages off the screen without telling them, as when WeChat ends the mini-program. */
    abandon: (): void => {
      const behind = [...livingTabs.values()].filter((page) => !stack.includes(page))
      for (const { host } of [...stack, ...behind]) host.remove()
    },
  }
}

export type PageStack = ReturnType<typeof createPageStack>
