import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as simulator from 'miniprogram-simulate'
import { getWxml } from 'miniprogram-simulate/src/compile'

/** The production build, exactly as WeChat runs it. */
const ROOT = path.resolve(__dirname, '../../dist/weapp')

/** What the bundle hands to `App`, `Page` or `Component`. */
type Definition = Readonly<Record<string, unknown>>

type Handed = { readonly kind: 'App' | 'Page' | 'Component'; readonly definition: Definition }

/** A mounted page: the simulator's component over a page of the bundle. */
export type Mounted = {
  readonly dom: HTMLElement
  readonly instance: Record<string, unknown>
  readonly attach: (parent: HTMLElement) => void
  readonly detach: () => void
  readonly dispatchEvent: (name: string, options?: { readonly detail?: unknown }) => void
}

/** The part of app.json that a phone goes by. */
type AppConfig = {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly tabBar: { readonly list: readonly { readonly pagePath: string }[] }
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'))

/** WeChat takes a page's functions from the top of its definition, a component's from `methods`. */
const pageAsComponent = (page: Definition): Definition => {
  const functions = Object.entries(page).filter(([, value]) => typeof value === 'function')
  return { data: page.data, methods: Object.fromEntries(functions) }
}

/** Taro leaves empty objects where WeChat documents lists; WeChat takes them, the simulator does not. */
const withLists = ({ behaviors, externalClasses, ...rest }: Definition): Definition => ({
  ...rest,
  behaviors: Array.isArray(behaviors) ? behaviors : [],
  externalClasses: Array.isArray(externalClasses) ? externalClasses : [],
})

let loads = 0

/**
 * Loads the bundle afresh, as WeChat does on a cold start: runs app.js at once and a page's file when it
 * is first opened. `wx` and `getCurrentPages` have to stand in the global scope already.
 */
export const loadBundle = () => {
  if (!existsSync(path.join(ROOT, 'app.json'))) throw new Error('dist/weapp is missing: npm run build:weapp')
  jest.resetModules()
  // The compiled templates ask for it.
  Object.assign(window, { __webview_engine_version__: 0.02 })
  loads += 1
  const serial = loads
  const known = new Map<string, string>()
  let handed: Handed | undefined
  for (const kind of ['App', 'Page', 'Component'] as const)
    Object.assign(globalThis, { [kind]: (definition: Definition) => (handed = { kind, definition }) })

  const run = (file: string): Handed => {
    handed = undefined
    require(path.join(ROOT, file))
    const got = handed as Handed | undefined
    if (!got) throw new Error(`${file} registered nothing`)
    return got
  }

  /** Registers a page or component with all components it uses; answers its id in the simulator. */
  const register = (place: string, tagName: string): string => {
    const before = known.get(place)
    if (before) return before
    // The simulator looks for a style element under this id: only what a selector takes.
    const id = `${tagName}-${serial}-${place.replace(/\W/g, '-')}`
    known.set(place, id)
    const { usingComponents = {} } = readJson(`${place}.json`) as { usingComponents?: Record<string, string> }
    const uses = Object.entries(usingComponents).map(([name, target]) => [
      name,
      register(path.posix.join(path.posix.dirname(place), target), name),
    ])
    const { kind, definition } = run(`${place}.js`)
    simulator.load({
      ...(kind === 'Page' ? pageAsComponent(definition) : withLists(definition)),
      id,
      tagName,
      template: getWxml(path.join(ROOT, place), { compiler: 'official', rootPath: ROOT }) as string,
      usingComponents: Object.fromEntries(uses),
    })
    return id
  }

  const app = run('app.js').definition as Readonly<Record<string, (options?: unknown) => void>>
  return {
    app,
    config: readJson('app.json') as AppConfig,
    /** Creates a page; its life cycle is the caller's. */
    create: (place: string): Mounted => simulator.render(register(place, 'page')) as unknown as Mounted,
    /** Creates the tab bar of one's own, which WeChat puts on every tab page. */
    createTabBar: (): Mounted =>
      simulator.render(register('custom-tab-bar/index', 'custom-tab-bar')) as unknown as Mounted,
  }
}

export type Bundle = ReturnType<typeof loadBundle>
